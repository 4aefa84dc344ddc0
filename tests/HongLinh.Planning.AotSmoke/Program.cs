using System.Globalization;
using System.Numerics;
using System.Runtime;
using System.Runtime.InteropServices;
using HongLinh.Planning.AotSmoke;

// Prints the closing line that .ci/run adds up, and fails the process when anything failed.
#pragma warning disable RS0030 // The culture and the zone of this run are what is asked for.
// The first line says where this runs, so that .ci/matrix can tell that a cell is what it is called.
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{(CultureInfo.CurrentCulture.Name is { Length: > 0 } name ? name : "invariant")} {TimeZoneInfo.Local.Id} "
    + $"{(GCSettings.IsServerGC ? "server" : "workstation")} {RuntimeInformation.ProcessArchitecture} vectors of {Vector<byte>.Count}"));
#pragma warning restore RS0030
var check = new Check();
Tables.Run(check);
Walk.Run(check);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{check.Passed} passed, {check.Failed} failed"));
return check.Failed == 0 ? 0 : 1;
