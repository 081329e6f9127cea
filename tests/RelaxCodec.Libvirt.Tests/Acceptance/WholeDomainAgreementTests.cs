using System.Xml.Linq;
using RelaxCodec.Conformance.Documents;
using RelaxCodec.Conformance.Judging;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>
/// What is nearly like the domains of libvirt's tests, and valid by its schema: libvirt takes it if the rules have no error.
/// </summary>
public sealed class WholeDomainAgreementTests
{
    private const int Count = 6000;

    // Of what libvirt refuses, the share that some rule foresees at least.
    private const double Foreseen = 0.9;

    [Theory]
    [InlineData(JudgedReleases.Libvirt9)]
    [InlineData(JudgedReleases.Libvirt11)]
    public void Nothing_that_libvirt_takes_has_an_error_and_most_of_what_it_refuses_has(string release)
    {
        var libvirt = XmlRelease.Parse(release);
        string[] domains = [.. Changed(release).Where(domain => Strictly.Read<Domain>(domain, release).Count == 0)];
        IReadOnlyList<VirshOutcome> outcomes = Virsh.Require(release).Define(domains);

        Assert.True(domains.Length > Count / 10, $"only {domains.Length} are valid");
        (string Domain, VirshOutcome Outcome, Problem[] Errors)[] judged =
            [.. domains.Zip(outcomes, (domain, outcome) => (domain, outcome, ErrorsOf(domain, libvirt)))];
        Assert.Empty(judged.Where(it => it.Outcome.IsAccepted && it.Errors.Length > 0)
            .Select(it => $"{string.Join("; ", it.Errors.AsEnumerable())}\n{it.Domain}"));
        int refused = judged.Count(it => !it.Outcome.IsAccepted);
        int foreseen = judged.Count(it => !it.Outcome.IsAccepted && it.Errors.Length > 0);
        Assert.True(foreseen >= refused * Foreseen, $"{foreseen} of {refused}: "
            + string.Join(
                '\n', judged.Where(it => !it.Outcome.IsAccepted && it.Errors.Length == 0).Select(it => it.Outcome.Refusal).CountBy(it => it)
                    .OrderByDescending(it => it.Value).Take(40)));
    }

    // Of those that the test driver takes as they are; it knows no other types, and no two domains of one name or UUID.
    private static IEnumerable<string> Changed(string release)
    {
        string[] domains = [.. Subject.Of("domain", release).Corpus().Where(domain => Strictly.Read<Domain>(domain, release).Count == 0)];
        IReadOnlyList<VirshOutcome> outcomes = Virsh.Require(release).Define(domains);
        var mutator = new TreeMutator(
            31, [.. domains.Zip(outcomes).Where(pair => pair.Second.IsAccepted).Select(pair => XElement.Parse(pair.First))]);
        return Enumerable.Range(0, Count).Select(_ => mutator.Next());
    }

    // Without what only the QEMU driver refuses, which gets no domain here.
    private static Problem[] ErrorsOf(string domain, XmlRelease release) =>
        [.. AcceptanceRules.Check(domain, release).Where(
            problem => problem.Severity == ProblemSeverity.Error && !problem.Message.Contains("QEMU driver", StringComparison.Ordinal))];
}
