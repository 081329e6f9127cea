namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV261 to LV263: sound, and where it is heard (<c>virDomainEnsureAudioID</c>, <c>virDomainAudioCommonParse</c>,
/// <c>virDomainSoundDefParseXML</c>).
/// </summary>
internal static class SoundDevices
{
    public static void JudgeAudio(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Name == "audio")
        {
            if (device["id"] is { } own && IdOf(own) is { } repeated && Find(domain, repeated) is { } first && first != device)
                findings.Add(own, $"libvirt refuses a second <audio> of the id '{repeated}'; write another number");
            return;
        }

        if (device.Name == "graphics" && device.Token("type") != "vnc")
            return;
        if (device.Child("audio")?["id"] is { } named && IdOf(named) is { } id && Find(domain, id) is null && !IsAdded(domain, id))
            findings.Add(
                named,
                $"libvirt refuses the audio backend '{id}', which this domain does not have; add <audio id='{id}' "
                    + "type='none'/>, or leave it out");
    }

    public static void JudgeSettings(WrittenElement device, DomainItem domain, Findings findings)
    {
        foreach (WrittenElement side in device.Children)
        {
            if (side.Name is not ("input" or "output"))
                continue;
            if (side["fixedSettings"] is { Token: "yes" } isFixed)
            {
                if (side.Token("mixingEngine") != "yes")
                    findings.Add(isFixed, "libvirt refuses fixed settings without the mixing engine of QEMU; write mixingEngine='yes' too");
            }
            else if (side.Child("settings") is { } settings)
            {
                findings.Add(settings,
                    $"libvirt refuses <settings> that are not fixed; write mixingEngine='yes' fixedSettings='yes' in <{side.Name}>");
            }
        }
    }

    public static void JudgeIgnored(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Token("model") is not { } model)
            return;
        if (model is not ("ich6" or "ich9") && device.Child("codec") is { } codec)
            findings.Add(codec, $"libvirt ignores <codec> of the sound model '{model}': ich6 and ich9 have it; leave it out");
        if (model != "usb" && device["multichannel"] is { } channels)
            findings.Add(channels, $"libvirt ignores 'multichannel' of the sound model '{model}': usb has it; leave it out");
        if (model != "virtio" && device["streams"] is { } streams)
            findings.Add(streams, $"libvirt ignores 'streams' of the sound model '{model}': virtio has it; leave it out");
    }

    private static ulong? IdOf(WrittenAttribute id) =>
        NumberSyntax.DecimalNotZero32.Read(id.Value, out ulong value) == NumberFault.None ? value : null;

    private static WrittenElement? Find(DomainItem domain, ulong id)
    {
        foreach (WrittenElement audio in domain.DevicesNamed("audio"))
        {
            if (audio["id"] is { } other && IdOf(other) == id)
                return audio;
        }

        return null;
    }

    // The QEMU driver adds the first where there is none.
    private static bool IsAdded(DomainItem domain, ulong id) =>
        id == 1 && domain.IsForQemu && domain.DevicesNamed("audio").Count == 0;
}
