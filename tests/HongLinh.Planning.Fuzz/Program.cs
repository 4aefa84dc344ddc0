using System.Globalization;
using HongLinh.Planning.Fuzz;
using HongLinh.Planning.Fuzz.Doors;
using HongLinh.Planning.Fuzz.Inputs;

if (Options.Read(args) is not { } options)
{
    Console.WriteLine(Options.Help);
    return 2;
}

var corpus = Corpus.Read();
Door[] all =
[
    new PhraseDoor(corpus), new ReportDoor(corpus), new PlanDoor(corpus), new TableDoor(corpus), new CsvDoor(corpus), new OfficeDoor(corpus, "docx"),
    new OfficeDoor(corpus, "xlsx"), new JsonDoor(corpus), new ReplayDoor(corpus), new RulesDoor(corpus), new FaceDoor(),
];
var doors = options.Door is null ? all : [.. all.Where(door => door.Name == options.Door)];
if (doors.Length == 0)
{
    Console.WriteLine($"No door '{options.Door}'; there are {string.Join(", ", all.Select(static door => door.Name))}.");
    return 2;
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {options.Seed}, {options.Minutes} minutes for {doors.Length} doors"));
var results = new Runner(options).Run(doors);
foreach (var result in results)
{
    Console.WriteLine(result);
}

var failed = results.Count(static result => result.Failures.Count > 0);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"{results.Sum(static result => result.Inputs)} inputs, {results.Sum(static result => result.Failures.Count)} failures"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{results.Count - failed} passed, {failed} failed"));
return failed == 0 ? 0 : 1;
