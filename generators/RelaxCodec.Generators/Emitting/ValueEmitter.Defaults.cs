using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <content>Values of attributes that are absent.</content>
internal sealed partial class ValueEmitter
{
    private readonly List<string> _defaults = [];

    /// <summary>The fields that hold defaults which are no constants, as declarations.</summary>
    public IReadOnlyList<string> Defaults => _defaults;

    /// <summary>The value of an attribute that is absent: an expression.</summary>
    public string Default(AttributeMember attribute)
    {
        if (attribute.Default is not { } value)
            return "default";
        if (value.Constant is not null)
            return value.Constant;
        PropertyModel property = attribute.Property;
        string name = property.Name.TrimStart('@') + "Default";
        string condition = Condition(attribute.Data, property, Code.Literal(value.Lexical), "value")!;
        string declaration =
            $"internal static readonly {property.Type} {name} = {condition} ? value : default{(property.IsValueType ? "" : "!")};";
        if (!_defaults.Contains(declaration))
            _defaults.Add(declaration);
        return $"{dataClass}.{name}";
    }

    /// <summary>Whether a value is the default of its attribute, or is not: a condition.</summary>
    public string IsDefault(AttributeMember attribute, string value, bool negated = false)
    {
        string equal = Equality(attribute.Data, attribute.Property, attribute.Property.Type, value, Default(attribute));
        return !negated ? equal : equal.Contains(" == ") && equal[0] != '(' ? equal.Replace(" == ", " != ") : "!" + equal;
    }
}
