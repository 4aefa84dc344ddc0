using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>Tasks and duties to report as objects.</summary>
internal static class WorkShapes
{
    public static Description OfWork => Shape.Object<PlanWork>(
        [
            Member<PlanWork>.List("tasks", static work => work.Tasks, static (work, value) => work with { Tasks = value }),
            Member<PlanWork>.List("duties", static work => work.Duties, static (work, value) => work with { Duties = value }),
        ],
        static _ => new PlanWork());

    public static Description OfTask => Shape.Object<AssignedTask>(
        [
            Member<AssignedTask>.Required("code", static task => task.Code),
            Member<AssignedTask>.Required("name", static task => task.Name),
            Member<AssignedTask>.Required("words", static task => task.Words),
            Member<AssignedTask>.Required("assignment", static task => task.Assignment),
            Member<AssignedTask>.Optional("product", static task => task.Product, static (task, value) => task with { Product = value }),
            Member<AssignedTask>.Optional<LocalDate>("due", static task => task.Due, static (task, value) => task with { Due = value }),
            Member<AssignedTask>.Optional("rhythm", static task => task.Rhythm, static (task, value) => task with { Rhythm = value }),
            Member<AssignedTask>.List("serves", static task => task.Serves, static (task, value) => task with { Serves = value }),
        ],
        static values => new AssignedTask
        {
            Code = values.Get<string>("code"),
            Name = values.Get<BilingualName>("name"),
            Words = values.Get<SourceSpan>("words"),
            Assignment = values.Get<Assignment>("assignment"),
        });

    public static Description OfDuty => Shape.Object<ReportingDuty>(
        [
            Member<ReportingDuty>.Required("code", static duty => duty.Code),
            Member<ReportingDuty>.Required("subject", static duty => duty.Subject),
            Member<ReportingDuty>.Required("reporter", static duty => duty.Reporter),
            Member<ReportingDuty>.Required("recipients", static duty => duty.Recipients),
            Member<ReportingDuty>.Required("rhythm", static duty => duty.Rhythm),
            Member<ReportingDuty>.Required("words", static duty => duty.Words),
        ],
        static values => new ReportingDuty
        {
            Code = values.Get<string>("code"),
            Subject = values.Get<BilingualName>("subject"),
            Reporter = values.Get<OrgUnit>("reporter"),
            Recipients = values.Get<ValueList<OrgUnit>>("recipients"),
            Rhythm = values.Get<DutyRhythm>("rhythm"),
            Words = values.Get<SourceSpan>("words"),
        });
}
