using System.Text.Json;
using CsCheck;
using HongLinh.Planning.Testing;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Json.Tests;

public sealed class ObservationPropertyTests
{
    [Fact]
    public void ReadLog_WhatWasWritten_IsEqualAndWritesTheSame() => Generated.Observations.Array[0, 4].Sample(static observations =>
    {
        var log = ObservationLog.Empty.Append(observations);
        var document = PlanningJson.WriteLog(log);
        var read = PlanningJson.ReadLog(document);
        // Equality of quantities looks through units and trailing zeros; the second document does not.
        return log.Entries.Equals(read.Entries) && document == PlanningJson.WriteLog(read);
    });

    [Fact]
    public void ReadLog_UnderACultureThatThrows_IsEqual() => Generated.Observations.Sample(
        static observation => FailingCulture.Under(() =>
            PlanningJson.ReadLog(PlanningJson.WriteLog(ObservationLog.Empty.Append(observation))).Entries[0].Equals(observation)),
        iter: 200);

    [Fact]
    public void Write_AnyLog_FollowsTheSchema() => Generated.Observations.Array[0, 4].Sample(
        static observations => Assert.Null(SchemaCheck.Published.Problem(PlanningJson.WriteLog(ObservationLog.Empty.Append(observations)))),
        iter: 300);

    // One byte changed, removed or doubled: a log or a JsonException, nothing else.
    [Fact]
    public void ReadLog_DamagedDocument_IsALogOrARefusal() =>
        Gen.Select(Generated.Observations, Gen.Double[0, 1], Gen.Byte, Gen.Int[0, 2]).Sample(static (observation, where, value, how) =>
    {
        var document = System.Text.Encoding.UTF8.GetBytes(PlanningJson.WriteLog(ObservationLog.Empty.Append(observation))).ToList();
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
            return PlanningJson.ReadLog(document.ToArray()).Entries.Count == 1;
        }
        catch (JsonException refusal)
        {
            return refusal.Path is not null && refusal.Message.Contains(" Path: ", StringComparison.Ordinal);
        }
    });
}
