using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads <c>[OrderOf]</c>: which inherited members a class writes at another order.</summary>
internal sealed class ReorderReader(INamedTypeSymbol type, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    public EquatableArray<ReorderedMember> Read()
    {
        var result = new List<ReorderedMember>();
        // What a class says counts before what its base class says.
        for (INamedTypeSymbol? t = type; t is not null; t = Roles.BaseOf(t))
        {
            foreach (AttributeData annotation in Annotations.FindAll(t, "OrderOf"))
            {
                if (Annotations.Text(annotation) is { } name && Annotations.Number(annotation, 1) is { } order
                    && ReadMember(t, annotation, name, (int)order) is { } member
                    && !result.Any(r => r.Type == member.Type && r.IsAttribute == member.IsAttribute && r.From == member.From))
                    result.Add(member);
            }
        }

        return new(result);
    }

    private ReorderedMember? ReadMember(INamedTypeSymbol owner, AttributeData annotation, string name, int order)
    {
        for (INamedTypeSymbol? t = Roles.BaseOf(owner); t is not null; t = Roles.BaseOf(t))
        {
            List<Member> members = new ShapeReader(new DiagnosticBag(), cancellation).ReadMembers(t, out _);
            if (members.FirstOrDefault(m =>
                m.Property.Name.TrimStart('@') == name && m is AttributeMember or ChildMember) is not { } member)
                continue;
            bool isAttribute = member is AttributeMember;
            if (!isAttribute && new[] { type, t }.FirstOrDefault(c => Annotations.Has(c, "Ordered")) is { } ordered)
            {
                Report(owner, annotation, $"'{ordered.Name}' is [Ordered]: its children are written as they are declared");
                return null;
            }

            Member? other = members.FirstOrDefault(
                m => !ReferenceEquals(m, member) && m.Order == member.Order && IsWrittenWith(m, isAttribute));
            if (other is null)
                return new ReorderedMember(TypeIdentityReader.FullName(t), isAttribute, member.Order, order);
            Report(
                owner, annotation, $"'{other.Property.Name}' has the same order in '{t.Name}': give '{name}' there an [Order] of its own");
            return null;
        }

        Report(owner, annotation, $"no base class has an attribute or child element '{name}'");
        return null;
    }

    private static bool IsWrittenWith(Member member, bool isAttribute) => member switch
    {
        AttributeMember => isAttribute,
        ChildMember => !isAttribute,
        GroupMember group => isAttribute ? group.Group.HasAttributes : group.Group.HasChildren,
        _ => false,
    };

    // A base class reports its own.
    private void Report(INamedTypeSymbol owner, AttributeData annotation, string problem)
    {
        if (SymbolEqualityComparer.Default.Equals(owner, type))
            diagnostics.Report(
                Descriptors.MisplacedAnnotation,
                SourceSpan.Of(annotation.ApplicationSyntaxReference, cancellation),
                "OrderOf",
                type.Name,
                problem);
    }
}
