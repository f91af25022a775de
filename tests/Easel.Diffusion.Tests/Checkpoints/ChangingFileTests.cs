using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Checkpoints;

/// <summary>Files that are swapped, grow or shrink under a model, and loads that are stopped half way.</summary>
public sealed class ChangingFileTests : IDisposable
{
    private const string Plain = "Stable Diffusion 1 as a single file";

    private readonly TemporaryFolder _folder = new();

    private string Checkpoint => _folder.At("tiny.safetensors");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_swapped_for_another_familys_fails_by_name_and_draws_again_when_it_is_back()
    {
        await using var engine = new DiffusionEngine(FormulaCheckpoint.Open(_folder, FormulaCheckpoint.Golden(Plain)));
        var own = File.ReadAllBytes(Checkpoint);
        FormulaWeights.Save(
            Checkpoint,
            FormulaWeights.Shapes(FormulaCheckpoint.Golden("Stable Diffusion XL as a folder").GetProperty("tensors"))
        );

        var failure = (await engine.CollectAsync(Request())).ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>();
        failure.Errors.ShouldHaveSingleItem().Code.ShouldBe("model_unusable");
        failure.Errors[0].Message.ShouldContain("tiny.safetensors");

        File.WriteAllBytes(Checkpoint, own);
        (await engine.DrawAsync(Request())).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_file_that_another_takes_the_place_of_is_drawn_with_as_it_was_until_it_is_loaded_anew()
    {
        await using var engine = new DiffusionEngine(FormulaCheckpoint.Open(_folder, FormulaCheckpoint.Golden(Plain)));
        var before = await engine.DrawAsync(Request());
        var other = FormulaWeights
            .Shapes(FormulaCheckpoint.Golden(Plain).GetProperty("tensors"))
            .Select(tensor =>
                (tensor.Name, tensor.Shape, Array.ConvertAll(FormulaWeights.Weight(tensor.Name, tensor.Shape), x => 0.9f * x))
            );
        FormulaWeights.Save(_folder.At("new"), other);
        File.Move(_folder.At("new"), Checkpoint, overwrite: true);

        (await engine.DrawAsync(Request()))[0].ShouldBe(before[0]);
        (await engine.UnloadAsync()).ShouldBeTrue();
        (await engine.DrawAsync(Request()))[0].ShouldNotBe(before[0]);
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_is_told_and_loads_once_it_is_whole()
    {
        await using var engine = new DiffusionEngine(FormulaCheckpoint.Open(_folder, FormulaCheckpoint.Golden(Plain)));
        var whole = File.ReadAllBytes(Checkpoint);
        File.WriteAllBytes(Checkpoint, whole[..^1000]);
        (await Should.ThrowAsync<ModelFolderException>(() => engine.WarmUpAsync(default))).Message.ShouldContain("the file is incomplete");

        using (var grown = new FileStream(Checkpoint, FileMode.Append))
            grown.Write(whole.AsSpan(^1000));
        await engine.WarmUpAsync(default);
    }

    [Fact]
    public async Task A_file_that_has_grown_beyond_its_tensors_is_told()
    {
        await using var engine = new DiffusionEngine(FormulaCheckpoint.Open(_folder, FormulaCheckpoint.Golden(Plain)));
        using (var grown = new FileStream(Checkpoint, FileMode.Append))
            grown.Write([1, 2, 3]);
        (await Should.ThrowAsync<ModelFolderException>(() => engine.WarmUpAsync(default))).Message.ShouldContain("3 bytes behind");
    }

    [Fact]
    public void A_file_cut_short_while_it_is_read_is_a_problem_by_name()
    {
        var model = OpenHalves();
        var cut = new Interruption(() =>
        {
            using var file = File.OpenWrite(Checkpoint);
            file.SetLength(4096);
        });
        var problems = new List<ModelFolderProblem>();
        model.Networks.Open("unet", new OnnxSessionOptions(), new WeightChoice(cut, null), problems, default).ShouldBeNull();
        problems.ShouldHaveSingleItem().ToString().ShouldStartWith("tiny.safetensors: cannot be read to its end");
    }

    [Fact]
    public void A_load_that_is_stopped_half_way_ends_and_the_next_is_whole()
    {
        var model = OpenHalves();
        using var stop = new CancellationTokenSource();
        using var bank = new WeightBank();
        var stopped = new WeightChoice(new Interruption(stop.Cancel), bank);
        Should.Throw<OperationCanceledException>(() => model.Networks.Open("unet", new OnnxSessionOptions(), stopped, [], stop.Token));

        var problems = new List<ModelFolderProblem>();
        using var session = model.Networks.Open("unet", new OnnxSessionOptions(), new WeightChoice(null, bank), problems, default);
        problems.ShouldBeEmpty();
        session.ShouldNotBeNull();
    }

    /// <summary>Ctrl-C in mid-load: the server disposes its engines.</summary>
    [Fact]
    public async Task An_engine_that_is_disposed_while_it_loads_ends_the_request_and_keeps_nothing()
    {
        var engine = new DiffusionEngine(FormulaCheckpoint.Open(_folder, FormulaCheckpoint.Golden(Plain)));
        var request = engine.CollectAsync(Request());
        await engine.DisposeAsync();

        var events = await request;
        events.DisposeImages();
        engine.IsLoaded.ShouldBeFalse();
        await Should.ThrowAsync<ObjectDisposedException>(() => engine.WarmUpAsync(default));
    }

    /// <summary>Its weights are converted, and so read rather than mapped.</summary>
    private ModelFolder OpenHalves()
    {
        var golden = FormulaCheckpoint.Golden(Plain);
        FormulaCheckpoint.Write(_folder, golden);
        FormulaWeights.Save(Checkpoint, FormulaWeights.Shapes(golden.GetProperty("tensors")), WeightType.BFloat16);
        return ModelFolder.Open(Checkpoint);
    }

    private static GenerateRequest Request() =>
        new()
        {
            Prompt = "a photo of a cat",
            Seed = 1,
            Steps = 1,
        };

    /// <summary>Does something when the first weight of a network is in memory.</summary>
    private sealed class Interruption(Action act) : IWeightPatch
    {
        private Action? _act = act;

        public bool Touches(string name) => _act is not null;

        public string KeyOf(string name) => "interruption";

        public void AddTo(string name, IReadOnlyList<long> shape, Span<float> values)
        {
            _act?.Invoke();
            _act = null;
        }
    }
}
