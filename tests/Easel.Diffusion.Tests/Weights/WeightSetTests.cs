using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Weights;

public sealed class WeightSetTests
{
    [Fact]
    public void Shards_are_one_set()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("unet"));
        File.WriteAllBytes(folder.At("unet", "1.safetensors"), SafetensorsBytes.Of(("a", [1], [1f]), ("unused", [1], [3f])));
        File.WriteAllBytes(folder.At("unet", "2.safetensors"), SafetensorsBytes.Of(("b", [1], [2f])));
        File.WriteAllText(
            folder.At("unet", "m.safetensors.index.json"),
            """{"metadata": {}, "weight_map": {"a": "1.safetensors", "b": "2.safetensors"}}"""
        );

        var problems = new List<ModelFolderProblem>();
        using var set = WeightSet.Open(folder.Root, "unet/m.safetensors.index.json", problems);
        problems.ShouldBeEmpty();
        set.ShouldNotBeNull().Tensors.Keys.ShouldBe(["a", "b"], ignoreOrder: true);
        set.Tensors["b"].ToArray().ShouldBe([2f]);
    }

    [Fact]
    public void Every_missing_shard_and_tensor_is_named_at_once()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("1.safetensors"), SafetensorsBytes.Of(("a", [1], [1f])));
        File.WriteAllText(
            folder.At("m.index.json"),
            """{"weight_map": {"a": "1.safetensors", "lost": "1.safetensors", "b": "2.safetensors", "c": "3.safetensors"}}"""
        );

        var problems = new List<ModelFolderProblem>();
        WeightSet.Open(folder.Root, "m.index.json", problems).ShouldBeNull();
        problems
            .Select(problem => problem.ToString())
            .ShouldBe([
                "2.safetensors: is missing.",
                "3.safetensors: is missing.",
                "1.safetensors: lacks the tensor 'lost', which m.index.json says is in it.",
            ]);
    }

    [Theory]
    [InlineData("""{"weight_map": {"a": "../1.safetensors"}}""")]
    [InlineData("""{"weight_map": {"a": "/etc/passwd"}}""")]
    [InlineData("""{"weight_map": {"a": 3}}""")]
    [InlineData("""{"weight_map": []}""")]
    [InlineData("""{}""")]
    public void An_index_that_leads_elsewhere_is_refused(string json)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("m.index.json"), json);
        var problems = new List<ModelFolderProblem>();
        WeightSet.Open(folder.Root, "m.index.json", problems).ShouldBeNull();
        problems.ShouldHaveSingleItem().File.ShouldBe("m.index.json");
    }

    [Fact]
    public void A_repository_of_a_cache_is_its_current_snapshot_whose_links_are_followed()
    {
        using var folder = new TemporaryFolder();
        var repository = folder.At("models--owner--tiny");
        foreach (var commit in (ReadOnlySpan<string>)["old", "current"])
            Directory.CreateDirectory(Path.Combine(repository, "snapshots", commit));
        Directory.CreateDirectory(Path.Combine(repository, "blobs"));
        Directory.CreateDirectory(Path.Combine(repository, "refs"));
        File.WriteAllText(Path.Combine(repository, "refs", "main"), "current\n");
        Directory.SetLastWriteTimeUtc(
            Path.Combine(repository, "snapshots", "old"),
            TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1)
        );
        File.WriteAllBytes(Path.Combine(repository, "blobs", "0123"), SafetensorsBytes.Of(("a", [1], [5f])));
        File.CreateSymbolicLink(Path.Combine(repository, "snapshots", "current", "m.safetensors"), "../../blobs/0123");

        HuggingFaceCache.IsRepository(repository).ShouldBeTrue();
        HuggingFaceCache.IsRepository(folder.Root).ShouldBeFalse();
        HuggingFaceCache.NameOf(repository).ShouldBe("tiny");
        var snapshot = HuggingFaceCache.Snapshot(repository).ShouldNotBeNull();
        Path.GetFileName(snapshot).ShouldBe("current");
        var problems = new List<ModelFolderProblem>();
        using var set = WeightSet.Open(snapshot, "m.safetensors", problems);
        set.ShouldNotBeNull().Tensors["a"].ToArray().ShouldBe([5f]);

        File.WriteAllText(Path.Combine(repository, "refs", "main"), "../../elsewhere");
        Path.GetFileName(HuggingFaceCache.Snapshot(repository)).ShouldBe("old");
    }
}
