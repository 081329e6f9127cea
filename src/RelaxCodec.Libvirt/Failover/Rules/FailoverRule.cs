namespace RelaxCodec.Libvirt.Rules;

/// <summary>A rule: an id, and what is judged under it.</summary>
/// <param name="Id">The stable id.</param>
internal sealed record FailoverRule(string Id)
{
    /// <summary>What is asked of each device by itself. Such questions do not silence each other.</summary>
    public Action<FailoverDevice, Judgement>? Device { get; init; }

    /// <summary>What is asked of each pair. Not asked where the primary or the interface it names already has an error.</summary>
    public Action<FailoverPair, Judgement>? Pair { get; init; }

    /// <summary>What is asked of the domain as a whole.</summary>
    public Action<Judgement>? Domain { get; init; }

    /// <summary>Judges all there is under this rule.</summary>
    public void Judge(Judgement judgement)
    {
        if (Device is not null)
        {
            foreach (FailoverDevice device in judgement.Pairs.Devices)
                Device(device, judgement);
        }

        if (Pair is not null)
        {
            foreach (FailoverPair pair in judgement.Pairs.Pairs)
            {
                if (!judgement.IsWrong(pair))
                    Pair(pair, judgement);
            }
        }

        Domain?.Invoke(judgement);
    }
}
