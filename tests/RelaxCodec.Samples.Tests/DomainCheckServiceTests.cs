using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using DomainCheckService;
using RelaxCodec.Oracles;

namespace RelaxCodec.Samples.Tests;

/// <summary>The service, by what comes over HTTP.</summary>
public sealed class DomainCheckServiceTests(RunningService service) : IClassFixture<RunningService>
{
    private static string Example(string name) => File.ReadAllText(Repository.PathOf($"docs/examples/{name}.xml"));

    [Fact]
    public async Task A_good_domain_comes_back_as_libvirt_prints_it()
    {
        string canonical = Example("failover-pair");

        using HttpResponseMessage answer = await PostAsync(canonical.Replace("  ", "\t", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(canonical, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_wrong_is_told_with_its_places()
    {
        JsonElement details = await RefusedAsync(HttpStatusCode.UnprocessableEntity, Example("misspelt-alias"));

        JsonElement[] problems = [.. details.GetProperty("problems").EnumerateArray()];
        Assert.Equal(["RX011", "FO003"], problems.Select(static problem => problem.GetProperty("id").GetString()));
        Assert.Equal(["error", "error"], problems.Select(static problem => problem.GetProperty("severity").GetString()));
        Assert.Equal((26, 33), (problems[1].GetProperty("line").GetInt32(), problems[1].GetProperty("column").GetInt32()));
        Assert.Equal("/domain/devices/interface[2]/teaming/@persistent", problems[1].GetProperty("path").GetString());
        Assert.StartsWith("no device has the alias 'ua-stanbdy'", problems[1].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no XML")]
    [InlineData("<domain><name>cut off")]
    [InlineData("<!DOCTYPE domain [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><domain>&e;</domain>")]
    public async Task What_cannot_be_read_is_told(string body)
    {
        JsonElement details = await RefusedAsync(HttpStatusCode.BadRequest, body);

        Assert.Matches("^RX00[12]$", Assert.Single(details.GetProperty("problems").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Another_document_is_no_domain()
    {
        JsonElement details = await RefusedAsync(HttpStatusCode.UnprocessableEntity, Example("vf-pool"));

        Assert.Equal("The document is no domain.", details.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_too_large_is_refused_whether_its_length_is_said_or_not(bool saysLength)
    {
        byte[] body = Encoding.UTF8.GetBytes(Example("failover-pair") + new string(' ', DomainChecks.MostBytes));
        using var request = new HttpRequestMessage(HttpMethod.Post, DomainChecks.Path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/xml");
        request.Headers.TransferEncodingChunked = !saysLength;

        using HttpResponseMessage answer = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Another_type_is_refused()
    {
        using HttpResponseMessage answer = await PostAsync("{}", "application/json");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    private async Task<JsonElement> RefusedAsync(HttpStatusCode status, string body)
    {
        using HttpResponseMessage answer = await PostAsync(body);
        string details = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return JsonDocument.Parse(details).RootElement;
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string type = "application/xml")
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        return await service.Client.PostAsync(DomainChecks.Path, content, TestContext.Current.CancellationToken);
    }
}
