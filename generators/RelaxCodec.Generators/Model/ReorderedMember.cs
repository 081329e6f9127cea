namespace RelaxCodec.Generators.Model;

/// <summary>That an inherited member is written elsewhere: it alone has its order in the class that declares it.</summary>
/// <param name="Type">The class that declares it, from <c>global::</c> on.</param>
/// <param name="IsAttribute">Whether it is an attribute; a child element otherwise.</param>
/// <param name="From">The order that it has there.</param>
/// <param name="To">The order that it gets.</param>
internal sealed record ReorderedMember(string Type, bool IsAttribute, int From, int To);
