using BenchmarkDotNet.Running;
using HongLinh.Planning.Benchmarks;
using HongLinh.Planning.Benchmarks.Curves;

// "guard" compares with limits.csv and fails; "curves" prints how time and bytes grow; anything else is an ordinary BenchmarkDotNet command line.
if (args is ["guard", ..])
{
    return Guard.Run(args.Length > 1 ? args[1] : "");
}

if (args is ["curves", .. var names])
{
    return CurveProgram.Run(names);
}

BenchmarkSwitcher.FromAssembly(typeof(JudgePlan).Assembly).Run(args);
return 0;
