using System.Text;
using HongLinh.Planning.Samples.PlanReader;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = Console.OpenStandardInput();
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
return Commands.Run(args, input, output);
