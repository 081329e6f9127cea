using RelaxCodec;
using RelaxCodec.Libvirt;

namespace DomainCheckService;

/// <summary>The service: one endpoint that judges a domain.</summary>
public static class DomainChecks
{
    /// <summary>The most bytes that a body may have. libvirt itself takes 4 MiB; real domains have some KiB.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>Where it is.</summary>
    public const string Path = "/domains/check";

    /// <summary>Makes the service, not started.</summary>
    /// <param name="args">The options of ASP.NET Core, such as <c>--urls</c>.</param>
    public static WebApplication Build(params string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddProblemDetails();
        WebApplication service = builder.Build();
        // Also what ASP.NET Core refuses by itself has problem details.
        service.UseStatusCodePages();
        service.MapPost(Path, CheckAsync).Accepts<Stream>("application/xml", "text/xml");
        return service;
    }

    private static async Task<IResult> CheckAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await ReadAsync(request, cancellationToken) is not { } body)
        {
            return Results.Problem(
                title: "The document is too large.",
                detail: $"At most {MostBytes} bytes are read.",
                statusCode: StatusCodes.Status413PayloadTooLarge);
        }

        LibvirtReport report = LibvirtRules.Check(body);
        if (report.Root is null)
            return Refused("The document cannot be read.", StatusCodes.Status400BadRequest, report);
        if (report.Root is not Domain domain)
            return Refused("The document is no domain.", StatusCodes.Status422UnprocessableEntity, report);
        if (report.Problems.Any(static problem => problem.Severity == ProblemSeverity.Error))
            return Refused("The domain has errors.", StatusCodes.Status422UnprocessableEntity, report);
        return Results.Stream(
            answer => XmlCodec.FormatAsync(domain, answer, cancellationToken: cancellationToken), "application/xml; charset=utf-8");
    }

    private static IResult Refused(string title, int status, LibvirtReport report) => Results.Problem(
        title: title,
        statusCode: status,
        extensions: new Dictionary<string, object?> { ["problems"] = report.Problems.Select(DomainProblem.Of).ToArray() });

    // The rules look at a document twice, so they need the whole of it. Null if it is too large, whatever its header says.
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MostBytes)
            return null;
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + count > MostBytes)
                return null;
            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }
}
