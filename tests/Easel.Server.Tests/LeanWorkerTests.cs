using System.Net;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;
using Easel.Storage.Tests.RabbitMq;

namespace Easel.Server.Tests;

/// <summary>What a worker does without that answers probes alone, and draws by no model folder.</summary>
public sealed class LeanWorkerTests : IDisposable
{
    /// <summary>Of servers that take requests, and of such as draw by model folders.</summary>
    private static readonly string[] Unneeded =
    [
        "libonnxruntime",
        "Microsoft.OpenApi.dll",
        "Microsoft.AspNetCore.OpenApi.dll",
        "Microsoft.AspNetCore.Mvc.Core.dll",
        "Microsoft.AspNetCore.Components.dll",
        "Microsoft.AspNetCore.Cors.dll",
        "Swashbuckle.AspNetCore.SwaggerUI.dll",
        "Easel.Client.dll",
        "Easel.Dialects.AIsBreaker.dll",
    ];

    private readonly TemporaryFolder _data = new();
    private readonly TemporaryFolder _models = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _data.Dispose();
        _models.Dispose();
    }

    [Fact]
    public async Task What_takes_requests_is_not_loaded()
    {
        if (!OperatingSystem.IsLinux())
            return; // What a process has loaded is read from /proc.
        // It is offered, and cannot be used: the worker draws by a provider of its own.
        await File.WriteAllBytesAsync(Path.Combine(_models.Path, "none.safetensors"), [], Cancel);
        await using var worker = await ServerProcess.StartStubAsync(
            _data.Path,
            "--Easel:Role=worker",
            $"--Easel:ModelsFolder={_models.Path}",
            $"--Easel:Storage:ConnectionString={PostgreSqlServer.Shared.CreateDatabase()}",
            $"--Easel:RabbitMq:Uri={RabbitMqServer.Shared.Uri}",
            $"--Easel:RabbitMq:Prefix={RabbitMqServer.Shared.Options().Prefix}"
        );

        // Its model is warm: all has been in use that a drawing needs.
        await Eventually.HoldsAsync(async () =>
        {
            using var ready = await worker.Client.GetAsync("/readyz", Cancel);
            return ready.StatusCode == HttpStatusCode.OK;
        });
        (await LoadedFiles.OfAsync(worker, Unneeded, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_takes_requests_and_draws_has_all_of_it()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await using var server = await ServerProcess.StartAsync(_data.Path);

        // The library that draws is loaded beside the start.
        await Eventually.HoldsAsync(async () => (await LoadedFiles.OfAsync(server, Unneeded, Cancel)).Count == Unneeded.Length);
    }
}
