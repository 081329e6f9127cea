namespace RelaxCodec.Libvirt.Acceptance;

internal static partial class AcceptanceTable
{
    // Rules of the other devices.
    private static Rule[] OfOtherDevices =>
    [
        Error("LV240", CharacterSources.Judge, CharacterItem.Names),
        Error("LV241", CharacterSources.JudgeNumber, CharacterItem.Names),
        Error("LV242", CharacterSources.JudgeReconnect, CharacterItem.Names),
        Error("LV243", CharacterSources.JudgeTimeout, CharacterItem.Names),
        Error("LV244", CharacterTargets.Judge, "serial", "console", "channel"),
        Error("LV245", CharacterTargets.JudgeSpice, "serial", "parallel", "console", "channel"),
        Error("LV246", CharacterTargets.JudgeForward, "channel"),
        Error("LV247", DeviceAddresses.Judge, DeviceAddresses.Names),
        Error("LV248", CharacterTargets.JudgeConsole, "console"),
        Error("LV249") with { OfDomain = CharacterTargets.JudgePorts },
        Warning("LV250", CharacterOptions.JudgeIgnored, CharacterItem.Names),
        Error("LV251", CharacterOptions.JudgeProtocol, CharacterItem.Names) with { IsQemuOnly = true },
        Error("LV252", CharacterOptions.JudgeSpice, [.. CharacterItem.Names, "audio"]) with { IsQemuOnly = true },
        Error("LV253", GraphicsListens.JudgeTwice, "graphics"),
        Error("LV254", GraphicsListens.Judge, "graphics"),
        Error("LV255", GraphicsAccess.JudgeTime, "graphics"),
        Warning("LV256", GraphicsListens.JudgePort, "graphics"),
        Warning("LV257", GraphicsAccess.JudgeWithoutPassword, "graphics"),
        Warning("LV258", GraphicsListens.JudgeNowhere, "graphics"),
        Error("LV259", GraphicsAccess.JudgeLength, "graphics") with { IsQemuOnly = true },
        Error("LV260", GraphicsAccess.JudgeDisplays, "graphics") with { IsQemuOnly = true },
        Error("LV261", SoundDevices.JudgeAudio, "sound", "graphics", "audio"),
        Error("LV262", SoundDevices.JudgeSettings, "audio"),
        Warning("LV263", SoundDevices.JudgeIgnored, "sound"),
        Error("LV264", VideoDevices.JudgeModel, "video"),
        Error("LV265") with { OfDomain = VideoDevices.JudgeTogether },
        Error("LV266", VideoDevices.JudgeEmpty, "video"),
        Warning("LV267", VideoDevices.JudgeMemory, "video"),
        Error("LV268", QemuVideos.JudgeModel, "video") with { IsQemuOnly = true },
        Error("LV269", QemuVideos.JudgeMemory, "video") with { IsQemuOnly = true },
        Error("LV270", InputDevices.JudgeBus, "input"),
        Error("LV271", InputDevices.JudgeModel, "input") with { IsQemuOnly = true },
        Error("LV272", InputDevices.JudgeUsb, "input", "hub", "redirdev"),
        Error("LV273", OtherDevices.JudgeOnce, "panic", "redirfilter"),
        Error("LV274", OtherDevices.JudgeContext, "vsock"),
        Error("LV275", OtherDevices.JudgeStore, "pstore"),
        Error("LV276", TrustedModules.Judge, "tpm"),
        Error("LV277", TrustedModules.JudgeQemu, "tpm") with { IsQemuOnly = true },
        Error("LV278", QemuDevices.Judge, QemuDevices.Names) with { IsQemuOnly = true },
        Error("LV279", DeviceAddresses.JudgeQemu, DeviceAddresses.Names) with { IsQemuOnly = true },
    ];
}
