using System.CommandLine;
using System.Text;
using HongLinh.Planning.Samples.ReportingCalendar;

Console.OutputEncoding = Encoding.UTF8;
return Commands.Root().Parse(args).Invoke();
