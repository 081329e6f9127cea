using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <content>
/// Collections and groups that may not be null: made before anything is read, where neither an initializer nor a constructor has made them.
/// </content>
internal sealed partial class ParserEmitter
{
    private void WriteSharedPrepared()
    {
        if (!_class.Shared.HasOwnPrepared)
            return;
        WriteSharedHead("Makes the collections and groups of this class that are null.");
        _writer.Open($"{context.SharedAccess} void PrepareShared({Self} it)");
        foreach (SharedModel parent in Nearest(_class.Base, b => b.HasOwnPrepared))
            _writer.Write($"{parent.Type}.PrepareShared(it);");
        WritePrepared(inline: false);
        _writer.Close();
    }

    private void WritePrepared(bool inline)
    {
        foreach (Member member in _class.Members.Where(m => m.IsPrepared))
        {
            if (member is GroupMember group)
                WritePreparedGroup(group, inline);
            else if (member is AttributeMember { Default: not null } attribute)
                _writer.Write(Assign(attribute.Property, context.Values.Default(attribute)));
            else if (DataOf(member) is ListData { Collection.Kind: CollectionKind.ImmutableArray })
                WriteMade(member.Property, ".IsDefault", "[]", inline);
            else
                WriteMade(member.Property, " is null", "[]", inline);
        }
    }

    private void WritePreparedGroup(GroupMember group, bool inline)
    {
        PropertyModel property = group.Property;
        if (property is { IsNullable: false, Setter: not SetterKind.None })
            WriteMade(property, " is null", Make(group), inline);
        foreach (SharedModel callee in Nearest(group.Group, g => g.HasOwnPrepared))
        {
            string local = context.Locals.Of(property, "Prepared");
            _writer.Write(property.IsNullable
                ? $"if (it.{property.Name} is {{ }} {local})\n    {callee.Type}.PrepareShared({local});"
                : $"{callee.Type}.PrepareShared(it.{property.Name}{(property.Setter == SetterKind.Init ? "!" : "")});");
        }
    }

    // In the method that reads, the compiler must not learn that an init property may be null: each use would be a warning.
    private void WriteMade(PropertyModel property, string isMissing, string value, bool inline)
    {
        if (property.Setter == SetterKind.Set && isMissing == " is null")
            _writer.Write($"it.{property.Name} ??= {value};");
        else if (!inline || property.Setter == SetterKind.Set)
            _writer.Write($"if (it.{property.Name}{isMissing})\n    {Assign(property, value)}");
        else if (!property.HasInitializer)
            _writer.Write(Assign(property, value));
    }

    /// <summary>Writes what makes an optional group, if it is null, and gives the expression for it.</summary>
    private string WriteOptionalGroup(GroupMember group)
    {
        PropertyModel property = group.Property;
        string instance = "it." + property.Name;
        SharedModel[] prepared = [.. Nearest(group.Group, g => g.HasOwnPrepared)];
        if (property.Setter != SetterKind.Init && prepared.Length == 0)
            return $"{instance} ??= {Make(group)}";
        string forgiven = instance + (property.Setter == SetterKind.Init ? "!" : "");
        _writer.Open($"if ({instance} is null)");
        _writer.Write(Assign(property, Make(group)));
        foreach (SharedModel callee in prepared)
            _writer.Write($"{callee.Type}.PrepareShared({forgiven});");
        _writer.Close();
        return forgiven;
    }

    private static string Make(GroupMember group) => ClassContext.Make(group.Group.Type, group.Group.Factory);
}
