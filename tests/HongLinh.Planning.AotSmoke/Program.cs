using System.Globalization;
using HongLinh.Planning.AotSmoke;

// Prints the closing line that .ci/run adds up, and fails the process when anything failed.
var check = new Check();
Tables.Run(check);
Walk.Run(check);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{check.Passed} passed, {check.Failed} failed"));
return check.Failed == 0 ? 0 : 1;
