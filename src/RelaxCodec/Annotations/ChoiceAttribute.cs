namespace RelaxCodec;

/// <summary>
/// On an abstract class or an interface: the type is the <c>&lt;choice&gt;</c> (RELAX NG section 4.10) of the element classes of its
/// project that derive from it or implement it, told apart by their names: <c>inline = em | strong</c>. A property or list of the type
/// takes any of them, and a document may be any of them. What a class has itself, all of them have; an element class implements as many
/// choices as it likes. On a property: it belongs to a <c>&lt;choice&gt;</c> between members of its class. The members that name the same
/// <see cref="Alternative"/> stand together; a member without one is an alternative by itself. Exactly one alternative is there. A member
/// may belong to several alternatives, by several of these attributes. Members of a choice are nullable or lists.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ChoiceAttribute : Attribute
{
    /// <summary>The class or interface is the choice of the elements that derive from it or implement it.</summary>
    public ChoiceAttribute()
    {
    }

    /// <summary>The property belongs to a choice between members.</summary>
    /// <param name="name">The name of the choice within the class.</param>
    /// <param name="alternative">The name of the alternative; without it the member is an alternative by itself.</param>
    public ChoiceAttribute(string name, string? alternative = null)
    {
        Name = name;
        Alternative = alternative;
    }

    /// <summary>The name of the choice; null on a class or interface.</summary>
    public string? Name { get; }

    /// <summary>The name of the alternative.</summary>
    public string? Alternative { get; }

    /// <summary>Within its alternative the member may be left out.</summary>
    public bool Optional { get; set; }

    /// <summary>
    /// The literals of which the member has one in this alternative; any of its own if none are named. For a member that is an enum, or a
    /// <see cref="bool"/> with <see cref="YesNoAttribute"/> or <see cref="OnOffAttribute"/>: the value then decides together with what else
    /// is there, in whatever order they come. For a group with cases they are values of the attribute that decides about these: the
    /// alternative has one of the cases named.
    /// </summary>
    public string[] Values { get; set; } = [];

    /// <summary>
    /// The alternatives of the child's class, one of which the child is in this alternative; any if none are named. For a member whose
    /// class has <see cref="AlternativesAttribute"/>.
    /// </summary>
    public string[] ChildAlternatives { get; set; } = [];

    /// <summary>
    /// The datatype of the member's text in this alternative, a class with <see cref="DatatypeAttribute"/>; that of the member if null. For
    /// a member that is a string: without a datatype of its own, or with one that has all <see cref="DataAttribute"/>s of this one.
    /// </summary>
    public Type? Datatype { get; set; }

    /// <summary>
    /// In this alternative the child stands behind all those of a lower place, <c>&lt;group&gt;</c>; those of one place, which is 0 if
    /// nothing else is said, stand in any order, <c>&lt;interleave&gt;</c>. Members are written as they are declared: declare them by their
    /// places.
    /// </summary>
    public int Place { get; set; }

    /// <summary>
    /// On any member of the alternative: the first release in which the places of its members count; null for the first of all.
    /// </summary>
    public string? PlacesSince { get; set; }

    /// <summary>On any member of the alternative: the first release in which they do not count any more; null for none.</summary>
    public string? PlacesUntil { get; set; }

    /// <summary>On any member of the alternative: the first release that has the alternative; null for the first of all.</summary>
    public string? Since { get; set; }

    /// <summary>On any member of the alternative: the first release that has the alternative no more; null if the newest has it.</summary>
    public string? Until { get; set; }

    /// <summary>On any member of the choice: none of the alternatives has to be there.</summary>
    public bool OrNone { get; set; }
}
