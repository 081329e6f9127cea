using RelaxCodec.Cli;

using ToolConsole console = ToolConsole.OfProcess();
return (int)new Tool(console).Run(args);
