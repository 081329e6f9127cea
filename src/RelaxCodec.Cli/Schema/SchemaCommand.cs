namespace RelaxCodec.Cli;

/// <summary><c>schema</c>: the grammars.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    public SchemaCommand(ToolConsole console)
        : base("schema", "Lists and exports the grammars, which describe exactly what check --schema-only accepts.", """
            Examples:
              relaxcodec schema list
              relaxcodec schema export interface
              relaxcodec schema export --out schemas
            """)
    {
        Subcommands.Add(new SchemaListCommand(console));
        Subcommands.Add(new SchemaExportCommand(console));
    }
}
