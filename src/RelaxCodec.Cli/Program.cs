using System.Text;
using RelaxCodec.Cli;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
using var signals = new TerminationSignals();
using ToolConsole console = ToolConsole.OfProcess();
return (int)new Tool(console).Run(args);
