using Easel.Server.Hosting;
using Easel.Server.Hosting.Models;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Easel.Server.Tests.LocalModels;

/// <summary>The model folders of a machine, as a start opens them.</summary>
public sealed class LocalModelProviderTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task The_first_model_is_loaded_before_it_is_asked_for_when_the_start_begins_to()
    {
        await using var models = Open();
        models.BeginLoading();
        var listing = await models.ListModelsAsync(TestContext.Current.CancellationToken);

        await using var engine = models.CreateEngine(listing.Models[0]);

        await Eventually.HoldsAsync(() => engine.Memory!.IsLoaded);
    }

    [Fact]
    public async Task A_model_is_not_loaded_before_it_is_asked_for_otherwise()
    {
        await using var models = Open();
        var listing = await models.ListModelsAsync(TestContext.Current.CancellationToken);

        await using var engine = models.CreateEngine(listing.Models[0]);
        engine.Memory!.IsLoaded.ShouldBeFalse();

        (await engine.Memory.LoadAsync(TestContext.Current.CancellationToken)).ShouldBeNull();
        engine.Memory.IsLoaded.ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_begun_and_never_asked_for_ends_with_the_server()
    {
        var models = Open();
        models.BeginLoading();
        await models.DisposeAsync();

        (await models.ListModelsAsync(TestContext.Current.CancellationToken)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_wrong_with_configs_and_vocabulary_is_told_together()
    {
        var broken = Directory.CreateDirectory(Path.Combine(_data.Path, "models", "broken")).FullName;
        await File.WriteAllTextAsync(Path.Combine(broken, "model_index.json"), "{}", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(broken, "vocabulary.json"), "{", TestContext.Current.CancellationToken);

        await using var models = Open($"{_data.Path}/models");
        var listing = await models.ListModelsAsync(TestContext.Current.CancellationToken);

        listing.Models.ShouldBeEmpty();
        listing.Problems.ShouldContain(problem => problem.Contains("unet/model.onnx: is missing"));
        listing.Problems.ShouldContain(problem => problem.Contains("vocabulary.json") && problem.Contains("not JSON"));
        listing.Problems.ShouldAllBe(problem => problem.Contains(broken));
    }

    private LocalModelProvider Open(string? folder = null)
    {
        var settings = new Dictionary<string, string?> { ["Easel:DataFolder"] = _data.Path };
        if (folder is not null)
            settings["Easel:ModelsFolder"] = folder;
        var options = EaselOptionsBinder.Bind(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).Options;
        return new LocalModelProvider(options, new OpenedModels(options), NullLoggerFactory.Instance);
    }
}
