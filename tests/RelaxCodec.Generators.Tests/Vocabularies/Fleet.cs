namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Cases in two levels, with a default, several values for a case, members between those of the base class.</summary>
[Element("fleet")]
internal sealed partial class Fleet
{
    public List<Vehicle> Vehicles { get; } = [];

    public Truck? Spare { get; set; }
}

[Element("vehicle"), Discriminator("kind")]
internal abstract partial class Vehicle
{
    [Attr("id"), Order(1)]
    public string? Id { get; set; }

    [Order(-1)]
    public Owner? Owner { get; set; }

    [Element("remark"), Order(3)]
    public List<string> Remarks { get; } = [];

    [Element("price"), Order(5)]
    public required uint Price { get; set; }
}

[Element("owner")]
internal sealed partial class Owner
{
    [Text]
    public required string Name { get; set; }
}

/// <summary>Has wheels.</summary>
[Case("wheeled", Absent = true), Discriminator("type")]
internal abstract partial class WheeledVehicle : Vehicle
{
    [CaseValue]
    public WheeledKind? Kind { get; set; }

    [Attr("wheels")]
    public byte? Wheels { get; set; }

    [Element("axle"), Order(2)]
    public int? Axle { get; set; }
}

internal enum WheeledKind
{
    [Value("wheeled")]
    Wheeled,
}

[Case("car", "sports car")]
internal sealed partial class Car : WheeledVehicle
{
    [CaseValue]
    public required CarKind CarKind { get; set; }

    [EmptyElement("roof"), Order(4)]
    public bool Roof { get; set; }
}

internal enum CarKind
{
    [Value("car")]
    Car,

    [Value("sports car")]
    SportsCar,
}

[Case("bike"), OrderOf(nameof(Price), 1), OrderOf(nameof(Id), -1)]
internal sealed partial class Bike : WheeledVehicle;

[Case("boat")]
internal sealed partial class Boat : Vehicle
{
    [Attr("keel"), YesNo]
    public bool? Keel { get; set; }

    public Sail? Sail { get; set; }
}

[Element("sail")]
internal sealed partial class Sail
{
    [Attr("area")]
    public required decimal Area { get; set; }
}

/// <summary>An element of its own that looks like a vehicle.</summary>
[Element("truck")]
internal sealed partial class Truck
{
    [Attr("kind")]
    public string? Kind { get; set; }
}
