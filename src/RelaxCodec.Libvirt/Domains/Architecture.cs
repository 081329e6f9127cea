namespace RelaxCodec.Libvirt;

/// <summary>The architecture of a processor.</summary>
public enum Architecture : byte
{
    /// <summary>ARM, 64 bits.</summary>
    [Value("aarch64")]
    AArch64,

    /// <summary>Alpha.</summary>
    [Value("alpha")]
    Alpha,

    /// <summary>ARM version 6, little endian.</summary>
    [Value("armv6l")]
    Armv6L,

    /// <summary>ARM version 7, little endian.</summary>
    [Value("armv7l")]
    Armv7L,

    /// <summary>ETRAX CRIS.</summary>
    [Value("cris")]
    Cris,

    /// <summary>x86, 32 bits.</summary>
    [Value("i686")]
    I686,

    /// <summary>Itanium.</summary>
    [Value("ia64")]
    Ia64,

    /// <summary>LatticeMico32.</summary>
    [Value("lm32")]
    Lm32,

    /// <summary>LoongArch, 64 bits.</summary>
    [Value("loongarch64"), Since("10.2.0")]
    LoongArch64,

    /// <summary>Motorola 68000.</summary>
    [Value("m68k")]
    M68K,

    /// <summary>MicroBlaze, big endian.</summary>
    [Value("microblaze")]
    MicroBlaze,

    /// <summary>MicroBlaze, little endian.</summary>
    [Value("microblazeel")]
    MicroBlazeEl,

    /// <summary>MIPS, 32 bits, big endian.</summary>
    [Value("mips")]
    Mips,

    /// <summary>MIPS, 32 bits, little endian.</summary>
    [Value("mipsel")]
    MipsEl,

    /// <summary>MIPS, 64 bits, big endian.</summary>
    [Value("mips64")]
    Mips64,

    /// <summary>MIPS, 64 bits, little endian.</summary>
    [Value("mips64el")]
    Mips64El,

    /// <summary>OpenRISC.</summary>
    [Value("openrisc")]
    OpenRisc,

    /// <summary>PA-RISC, 32 bits.</summary>
    [Value("parisc")]
    PaRisc,

    /// <summary>PA-RISC, 64 bits.</summary>
    [Value("parisc64")]
    PaRisc64,

    /// <summary>PowerPC, 32 bits.</summary>
    [Value("ppc")]
    Ppc,

    /// <summary>PowerPC, 64 bits, big endian.</summary>
    [Value("ppc64")]
    Ppc64,

    /// <summary>PowerPC, 64 bits, little endian.</summary>
    [Value("ppc64le")]
    Ppc64Le,

    /// <summary>PowerPC, embedded.</summary>
    [Value("ppcemb")]
    PpcEmb,

    /// <summary>RISC-V, 32 bits.</summary>
    [Value("riscv32")]
    RiscV32,

    /// <summary>RISC-V, 64 bits.</summary>
    [Value("riscv64")]
    RiscV64,

    /// <summary>ESA/390, 31 bits.</summary>
    [Value("s390")]
    S390,

    /// <summary>z/Architecture, 64 bits.</summary>
    [Value("s390x")]
    S390X,

    /// <summary>SuperH, little endian.</summary>
    [Value("sh4")]
    Sh4,

    /// <summary>SuperH, big endian.</summary>
    [Value("sh4eb")]
    Sh4Eb,

    /// <summary>SPARC, 32 bits.</summary>
    [Value("sparc")]
    Sparc,

    /// <summary>SPARC, 64 bits.</summary>
    [Value("sparc64")]
    Sparc64,

    /// <summary>UniCore.</summary>
    [Value("unicore32")]
    UniCore32,

    /// <summary>x86, 64 bits.</summary>
    [Value("x86_64")]
    X64,

    /// <summary>Xtensa, little endian.</summary>
    [Value("xtensa")]
    Xtensa,

    /// <summary>Xtensa, big endian.</summary>
    [Value("xtensaeb")]
    XtensaEb,
}
