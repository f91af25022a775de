using Easel.Diffusion.Sessions;
using Easel.Server.Hosting;
using Easel.Server.Roles;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace Easel.Server.Tests;

/// <summary>What the configuration means, without a process.</summary>
public sealed class EaselOptionsTests
{
    [Theory]
    [InlineData("http://localhost:5280")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("https://[::1]:5281")]
    [InlineData("http://unix:/tmp/easel.sock")]
    public void On_loopback_no_key_is_needed(string url) => Bind(("Easel:Urls", url)).Problems.ShouldBeEmpty();

    [Theory]
    [InlineData("api")]
    [InlineData("worker")]
    public void A_role_that_needs_a_shared_queue_is_refused(string role) =>
        Bind(("Easel:Role", role))
            .Problems.ShouldHaveSingleItem()
            .ShouldContain($"Easel:Role is '{role}', which needs a queue that servers share");

    [Theory]
    [InlineData("api", ServerRole.Api)]
    [InlineData("worker", ServerRole.Worker)]
    public void A_role_is_taken_where_servers_share_a_queue(string role, object expected)
    {
        var (options, problems) = Bind(("Easel:Role", role), ("Easel:Storage:ConnectionString", "Host=db;Database=easel;Username=easel"));

        problems.ShouldBeEmpty();
        options.Role.ShouldBe((ServerRole)expected);
    }

    [Theory]
    [InlineData("api", 0)]
    [InlineData("worker", 1)]
    public void A_server_whose_workers_draw_needs_no_model(string role, int problems)
    {
        using var empty = new TemporaryFolder();

        Bind(
            ("Easel:Role", role),
            ("Easel:ModelsFolder", empty.Path),
            ("Easel:Storage:ConnectionString", "Host=db;Database=easel;Username=easel"),
            ("Easel:RabbitMq:Uri", "amqp://broker")
        )
            .Problems.Count.ShouldBe(problems);
    }

    [Fact]
    public void Defaults_are_as_documented()
    {
        var (options, problems) = Bind();

        problems.ShouldBeEmpty();
        options.Listening.Urls.ShouldBe(["http://localhost:5280"]);
        options.Role.ShouldBe(ServerRole.All);
        options.Models.AcceptOpenAIModelNames.ShouldBeTrue();
        options.Access.AccessKeys.ShouldBeEmpty();
        options.Inference.Device.ShouldBe(InferenceDevice.Cpu);
        options.Inference.Threads.ShouldBe(Environment.ProcessorCount);
        options.Models.MaxQueuedRequests.ShouldBe(64);
        options.Uploads.MaxRequestBytes.ShouldBe(4 * 1024 * 1024);
        options.Models.PromptInMetadata.ShouldBeFalse();
        Path.GetFileName(options.Inference.CacheFolder).ShouldBe("easel");
        Path.GetFileName(options.Storage.DataFolder).ShouldBe("easel");
        options.Storage.AssetQuotaBytes.ShouldBe(4L * 1024 * 1024 * 1024);
        options.Storage.MaxFileBytes.ShouldBe(512L * 1024 * 1024);
        options.Storage.FileQuotaBytes.ShouldBe(16L * 1024 * 1024 * 1024);
        options.Storage.ResponseQuotaBytes.ShouldBe(1024L * 1024 * 1024);
        options.Storage.JobQuotaBytes.ShouldBe(4L * 1024 * 1024 * 1024);
        options.Responses.ResumeGrace.ShouldBe(TimeSpan.FromMinutes(2));
        options.Responses.ReturnGrace.ShouldBe(TimeSpan.FromSeconds(15));
        options.Responses.KeepAlive.ShouldBe(TimeSpan.FromSeconds(15));
        options.Listening.PublicUrl.ShouldBeNull();
        options.Listening.SigningKey.ShouldBeNull();
    }

    private static (EaselOptions Options, IReadOnlyList<string> Problems) Bind(params (string Key, string Value)[] values) =>
        EaselOptionsBinder.Bind(
            new ConfigurationBuilder()
                .AddInMemoryCollection([new("Easel:ModelsFolder", TestModels.Folder)])
                .AddInMemoryCollection(values.Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value)))
                .Build()
        );
}
