using RelaxCodec.SchemaExport;

return ExportRun.Run(args, Console.Out);
