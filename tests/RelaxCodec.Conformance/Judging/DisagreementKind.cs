namespace RelaxCodec.Conformance.Judging;

/// <summary>In what we and jing differ.</summary>
internal enum DisagreementKind
{
    /// <summary>libvirt's schema accepts the document, and we do not.</summary>
    WeRefuse,

    /// <summary>We accept the document, and libvirt's schema does not.</summary>
    WeAccept,

    /// <summary>Both refuse it, but one of us says that it is not even XML.</summary>
    WellFormedness,
}
