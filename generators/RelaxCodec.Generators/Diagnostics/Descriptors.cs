using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Diagnostics;

/// <summary>
/// Every diagnostic of the generator. 00x classes, 01x members, 02x datatypes, 03x enums, 04x cases, 05x choices and groups, 06x sequences,
/// 07x releases, 08x what was meant to take part and does not, 09x what stands in the way of a project or a grammar as a whole.
/// </summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor NotPartial = Error("RXC001", "The type is not partial",
        "'{0}' has to be partial, so that generated code can be added to it: write 'partial {1}'");

    public static readonly DiagnosticDescriptor NoConstructor = Error("RXC002", "The class has no parameterless constructor",
        "'{0}' needs a constructor without parameters (it may be private): reading starts with an empty object{1}");

    public static readonly DiagnosticDescriptor Generic = Error("RXC003", "The class is generic",
        "'{0}' is generic, but an element has one pattern: write a class for each kind of content");

    public static readonly DiagnosticDescriptor ReservedName = Error("RXC004", "The name is needed by generated code",
        "'{0}' is the name of a generated member: give this one another name; the name in XML is that of its annotation");

    public static readonly DiagnosticDescriptor AbstractElement = Error("RXC005", "The abstract element class has no discriminator",
        "'{0}' is abstract: add [Discriminator(\"attribute\")] if its derived classes are cases of one element, or replace "
        + "[Element] by [Group] if they are elements that share its members");

    public static readonly DiagnosticDescriptor BaseNotShared = Error("RXC006", "The members of the base class cannot be inherited",
        "The base class '{0}' has annotated members: make it an abstract class with [Group], so that '{1}' can share them");

    public static readonly DiagnosticDescriptor DocumentationOff = Create("RXC007", "The schema gets no documentation",
        "Documentation comments are not read in this project, so the schema gets none: set GenerateDocumentationFile to true",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor InvalidName = Error("RXC008", "The name is not an XML name",
        "'{0}' is not an XML name without a colon; a namespace is given by Ns");

    public static readonly DiagnosticDescriptor InvalidNamespace = Error("RXC009", "The namespace name is not a URI",
        "'{0}' cannot be a namespace name: {1}");

    public static readonly DiagnosticDescriptor DuplicateName = Error("RXC010", "Two members have one name",
        "'{0}' and '{1}' both are the {2} '{3}': {4}");

    public static readonly DiagnosticDescriptor UnsupportedType = Error("RXC011", "The type of the property has no pattern",
        "'{0}' cannot be {1}: use string, bool, a number, a date or time, TimeSpan, Uri, byte[], Guid, an enum whose members have [Value], "
            + "or name a datatype by [Data<T>]");

    public static readonly DiagnosticDescriptor NoSetter = Error("RXC012", "The property cannot be set",
        "'{0}' needs a setter (it may be private)");

    public static readonly DiagnosticDescriptor NotAList = Error("RXC013", "Elements cannot be read into the collection",
        "'{0}' is a {1}: {2}");

    public static readonly DiagnosticDescriptor TextBesideChildren = Error("RXC014", "Text stands beside child elements",
        "'{0}' is the text of an element that has child elements too ('{1}'): make it an element by [Element(\"name\")], or take the "
            + "content as it is by [AnyContent(Text = true)]");

    public static readonly DiagnosticDescriptor UnusableType = Error("RXC015", "The type cannot take part",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor ConflictingAnnotations = Error("RXC016", "Two annotations exclude each other",
        "'{0}' has both [{1}] and [{2}]: keep one of them");

    public static readonly DiagnosticDescriptor MisplacedAnnotation = Error("RXC017", "The annotation does not suit the property",
        "[{0}] does not suit '{1}': {2}");

    public static readonly DiagnosticDescriptor UnusableProperty = Error("RXC018", "The property cannot be a member",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor EndlessElement = Error("RXC019", "The element contains itself without end",
        "'{0}' has to contain itself by way of '{1}', so that no document that ends has one: {2}");

    public static readonly DiagnosticDescriptor RangeOutsideType = Error("RXC020", "The range does not suit the type",
        "[Range({0}, {1})] does not suit '{2}': {3}");

    public static readonly DiagnosticDescriptor InvalidPattern = Error("RXC021", "The pattern is not a regular expression of XML Schema",
        "The pattern is not a regular expression of XML Schema: {0}");

    public static readonly DiagnosticDescriptor InvalidParam = Error("RXC022", "The params do not suit the datatype",
        "The params do not suit the datatype '{0}': {1}");

    public static readonly DiagnosticDescriptor UnknownDatatype = Error("RXC023", "The datatype is unknown",
        "XML Schema has no datatype '{0}' that could be used here; names are written as in XML Schema, such as unsignedInt{1}");

    public static readonly DiagnosticDescriptor ValueTypeMismatch = Error("RXC024", "The datatype does not suit the C# type",
        "The values of '{0}' do not all fit '{1}': {2}");

    public static readonly DiagnosticDescriptor NoData = Error("RXC025", "The datatype says nothing of its values",
        "'{0}' needs at least one [Data(\"type\")]: the datatype is the choice of them");

    public static readonly DiagnosticDescriptor InseparableItems = Error("RXC026", "The items of the list cannot be told apart",
        "The items of '{0}' are separated by white space: {1}");

    public static readonly DiagnosticDescriptor InvalidDefault = Error("RXC027", "The default value does not suit the attribute",
        "'{0}' cannot be the default of '{1}': {2}");

    public static readonly DiagnosticDescriptor DefaultNotInitial = Error("RXC028", "A new object does not begin with the default value",
        "'{0}' is '{1}' where the attribute is absent, but not in a new object, which would be written with another "
            + "value: initialize it by {2}");

    public static readonly DiagnosticDescriptor NillableNotNullable = Error("RXC029", "The element may be nil, but the property not null",
        "'{0}' is Nillable, so that an element without a value is null: make its {1} nullable");

    public static readonly DiagnosticDescriptor EnumMemberWithoutValue = Error("RXC030", "The enum member has no [Value]",
        "'{0}' has no literal: add [Value(\"...\")], as the other members of '{1}' have");

    public static readonly DiagnosticDescriptor DuplicateValue = Error("RXC031", "Two enum members have one literal",
        "'{0}' and '{1}' both are written '{2}': a reader could not tell which is meant");

    public static readonly DiagnosticDescriptor CaseWithoutBase = Error("RXC040", "The case has no base class with a discriminator",
        "'{0}' is a case, but {1}");

    public static readonly DiagnosticDescriptor DuplicateCase = Error("RXC041", "Two cases have one value",
        "'{0}' and '{1}' both are the case of {2}: a reader could not tell which is meant");

    public static readonly DiagnosticDescriptor CaseValueMissing = Error("RXC042", "The case does not hold its value",
        "'{0}' has several values: add a property with [CaseValue] whose type is an enum with the values {1}");

    public static readonly DiagnosticDescriptor CaseValueMismatch = Error("RXC043", "The property does not suit the values of the case",
        "'{0}' has to be {1}");

    public static readonly DiagnosticDescriptor DerivedWithoutCase = Error("RXC044", "The derived class is not a case",
        "'{0}' derives from '{1}', which has cases: add [Case(\"value\")]");

    public static readonly DiagnosticDescriptor CaseNeverChosen = Error("RXC045", "The case is never chosen",
        "'{0}' has no value of the discriminator: write [Case(\"value\")], or [Case(Absent = true)] for elements without the attribute");

    public static readonly DiagnosticDescriptor NoCases = Error("RXC046", "The class with a discriminator has no cases",
        "'{0}' is one of the cases that derive from it, but there is none in this project: derive classes with [Case(\"value\")] from it");

    public static readonly DiagnosticDescriptor ChoiceNotNullable = Error("RXC050", "The member of a choice is not nullable",
        "'{0}' belongs to a choice, so it may be absent: make its type nullable, or a list");

    public static readonly DiagnosticDescriptor InvalidChoice = Error("RXC053", "The choice cannot be decided",
        "'{0}' cannot be in the choice '{1}': {2}");

    public static readonly DiagnosticDescriptor GroupCycle = Error("RXC051", "The group contains itself",
        "'{0}' stands within itself by way of [Group] properties: give it an element of its own, by [Element(\"name\")] on the property");

    public static readonly DiagnosticDescriptor NotAGroup = Error("RXC052", "The type of the property cannot be inlined",
        "'{0}' is [Group], but {1}");

    public static readonly DiagnosticDescriptor ChoiceWithoutElements = Error("RXC054", "The choice has no elements",
        "'{0}' is a choice of the element classes that {1} it, but there is none in this project: {2}");

    public static readonly DiagnosticDescriptor AmbiguousAlternative = Error("RXC055", "Two alternatives of a choice have one name",
        "'{0}' and '{1}' both are the element '{2}' in the choice '{3}': a reader could not tell which is meant; give one of them another "
        + "name, or make them cases of one element by [Discriminator(\"attribute\")]");

    public static readonly DiagnosticDescriptor ChoiceElsewhere = Error("RXC056", "The choice is declared in another project",
        "'{0}' would be an alternative of the choice '{1}' of another project, which was compiled without it and would never read it: "
            + "declare it in that project");

    public static readonly DiagnosticDescriptor UnreachableAlternative = Error("RXC057", "The alternative is never needed",
        "All that the alternative '{0}' of the choice '{1}' admits is admitted by '{2}' too: remove it, or give it a "
            + "member that '{2}' has not");

    public static readonly DiagnosticDescriptor DuplicateDefine = Error("RXC058", "Two defines of a grammar have one name",
        "'{0}' and '{1}' both have the define '{2}', and there is a grammar with both of them: give one another name "
            + "by [Define(\"name\")]");

    public static readonly DiagnosticDescriptor InvalidSequence = Error("RXC060", "The sequence is not a pattern",
        "The sequence is not a pattern of the compact syntax over names: in column {0}, {1}");

    public static readonly DiagnosticDescriptor UnknownInSequence = Error("RXC061",
        "The sequence names an element that its list does not take",
        "'{0}' in column {1} of the sequence is no element that '{2}' is: {3}");

    public static readonly DiagnosticDescriptor AmbiguousInSequence = Error("RXC062",
        "The name in the sequence is that of several elements",
        "'{0}' in column {1} of the sequence is the local name of several elements that '{3}' is: write the name of the class, {2}");

    public static readonly DiagnosticDescriptor UnusedInSequence = Error("RXC063", "The sequence has no place for an element",
        "The sequence of '{0}' does not mention {1}, which '{2}' may be: give it a place in the pattern, or the list another item type");

    public static readonly DiagnosticDescriptor SequenceTooLarge = Error("RXC064", "The sequence needs too many states",
        "The sequence of '{0}' needs more than 254 states: an '&' multiplies those of its parts, and what may repeat in '|' does so too; "
        + "let elements that may stand anywhere be properties of their own, or say less of their order");

    public static readonly DiagnosticDescriptor InvalidRelease = Error("RXC070", "The text is not a release",
        "'{0}' is not a release: write one to four numbers from 0 to 65535 with dots between them, such as 10.2.0");

    public static readonly DiagnosticDescriptor NoRelease = Error("RXC071", "No release is in the span",
        "No release is since {0} and until {1}: Since is the first release that has it, Until the first one behind that has it no more");

    public static readonly DiagnosticDescriptor OverlappingReleases = Error("RXC072", "Two annotations hold in one release",
        "[{0}] is said twice of '{1}' for {2}: let the Until of one be the Since of the other");

    public static readonly DiagnosticDescriptor ReleasedNotNullable = Error(
        "RXC073",
        "The member is not in every release, but not nullable",
        "'{0}' is not in every release, so that it has to be able to be absent: make its type nullable, "
        + "with [Required] if the releases that have it require it");

    public static readonly DiagnosticDescriptor KindMissing = Error("RXC080", "The annotation says nothing of what the property is",
        "'{0}' has [{1}], but nothing says what it is in XML: add {2}");

    public static readonly DiagnosticDescriptor OverlookedMember = Error("RXC081", "The property of a type of the vocabulary is no member",
        "'{0}' holds '{1}', but is no member of its class: {2}");

    public static readonly DiagnosticDescriptor OverlookedClass = Error("RXC082",
        "The class with annotated properties has no annotation itself",
        "'{0}' has annotated properties such as '{1}', but takes no part itself: {2}");

    public static readonly DiagnosticDescriptor DerivedWithoutElement = Error("RXC083", "The derived class is no alternative of the choice",
        "'{0}' {2} '{1}', which is a choice of elements, but is none: add [Element(\"name\")]{3}");

    public static readonly DiagnosticDescriptor CombinedFlags = Error("RXC084", "The combined flags have no literal",
        "'{0}' is [Flags], and a value of several flags has no literal: "
        + "make '{1}' a List<{0}> with [List], or name a datatype of your own by [Data<T>]");

    public static readonly DiagnosticDescriptor ClassIsCollection = Error("RXC085", "The items of the class are no members",
        "'{0}' is a collection of '{1}', but only properties are members: "
        + "hold the items in a property, such as 'public List<{1}> Items {{ get; }} = [];'");

    public static readonly DiagnosticDescriptor LanguageVersion = Error("RXC090", "The project is written in an older C#",
        "Generated code is C# 14, but this project is compiled as C# {0}, so that nothing is generated: remove LangVersion "
            + "from the project file");

    public static readonly DiagnosticDescriptor NameOfNamespaces = Error("RXC091", "The name belongs to XML itself",
        "'{0}' cannot be the name of an {1}: {2}");

    public static readonly DiagnosticDescriptor MisplacedId = Error("RXC092", "The grammar cannot have IDs here",
        "The values of '{0}' are of type {1}, which marks attributes in RELAX NG: {2}; {3}, which has the same values");

    public static readonly DiagnosticDescriptor Anchor = Warning("RXC093", "The pattern has an anchor",
        "In '{0}' the characters ^ and $ at an end stand for themselves: a pattern of XML Schema always matches the whole text, "
        + "so leave them out; if they are meant, write \\^ and [$]");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, "RelaxCodec", severity, isEnabledByDefault: true, helpLinkUri: Help(id));

    private static string Help(string id) => $"https://github.com/relaxcodec/relaxcodec/blob/main/docs/diagnostics/{id}.md";
}
