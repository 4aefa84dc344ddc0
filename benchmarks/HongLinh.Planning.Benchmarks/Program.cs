using BenchmarkDotNet.Running;
using HongLinh.Planning.Benchmarks;

// "guard" compares with limits.csv and fails; anything else is an ordinary BenchmarkDotNet command line.
if (args is ["guard", ..])
{
    return Guard.Run(args.Length > 1 ? args[1] : "");
}

BenchmarkSwitcher.FromAssembly(typeof(JudgePlan).Assembly).Run(args);
return 0;
