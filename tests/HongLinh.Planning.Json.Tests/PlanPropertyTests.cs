using System.Text;
using System.Text.Json;
using CsCheck;
using HongLinh.Planning.Testing;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Json.Tests;

public sealed class PlanPropertyTests
{
    [Fact]
    public void ReadPlan_WhatWasWritten_IsEqualAndWritesTheSame() => Generated.Plans.Sample(
        static plan =>
        {
            var document = PlanningJson.WritePlan(plan);
            var read = PlanningJson.ReadPlan(document).Value;
            // Equality of quantities looks through units and trailing zeros; the second document does not.
            return plan.Equals(read) && document == PlanningJson.WritePlan(read);
        },
        iter: 400);

    [Fact]
    public void ReadPlan_UnderACultureThatThrows_IsEqual() => Generated.Plans.Sample(
        static plan => FailingCulture.Under(() => PlanningJson.ReadPlan(PlanningJson.WritePlan(plan)).Value.Equals(plan)),
        iter: 50);

    [Fact]
    public void WritePlan_AnyPlan_FollowsTheSchema() => Generated.Plans.Sample(
        static plan => Assert.Null(SchemaCheck.Published.Problem(PlanningJson.WritePlan(plan))),
        iter: 100);

    // One byte changed, removed or doubled: a plan or a JsonException, nothing else.
    [Fact]
    public void ReadPlan_DamagedDocument_IsAPlanOrARefusal() => Gen.Select(Generated.Plans, Gen.Double[0, 1], Gen.Byte, Gen.Int[0, 2]).Sample(
        static (plan, where, value, how) =>
        {
            var document = Encoding.UTF8.GetBytes(PlanningJson.WritePlan(plan)).ToList();
            var at = (int)(where * (document.Count - 1));
            Action damage = how switch
            {
                0 => () => document[at] = value,
                1 => () => document.RemoveAt(at),
                _ => () => document.Insert(at, document[at]),
            };
            damage();
            try
            {
                return PlanningJson.ReadPlan(document.ToArray()).Value.Lines.Count == plan.Lines.Count;
            }
            catch (JsonException refusal)
            {
                return refusal.Path is not null && refusal.Message.Contains(" Path: ", StringComparison.Ordinal);
            }
        },
        iter: 400);
}
