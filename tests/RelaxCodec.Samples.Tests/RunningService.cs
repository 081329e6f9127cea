using DomainCheckService;
using Microsoft.AspNetCore.Builder;

namespace RelaxCodec.Samples.Tests;

/// <summary>The service, on a port of its own, and a client of it.</summary>
public sealed class RunningService : IAsyncLifetime
{
    private readonly WebApplication _service = DomainChecks.Build("--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning");

    /// <summary>The client.</summary>
    public HttpClient Client { get; } = new();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await _service.StartAsync();
        Client.BaseAddress = new Uri(_service.Urls.First());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _service.DisposeAsync();
    }
}
