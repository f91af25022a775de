using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Memory;
using Easel.Diffusion.Models;
using Easel.Diffusion.Pipelines;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Weights;
using Microsoft.ML.OnnxRuntime;

namespace Easel.Diffusion;

/// <summary>
/// Draws with the model of one folder, which is loaded once, by the first request or <see cref="WarmUpAsync"/>. Images come as
/// <see cref="PixelBuffer"/> in the model's native size nearest in shape to the one asked for; edits and variations in that of their
/// image, which must be one of them, with a mask of the same size, or the request fails by name. Requests may overlap; each works on a
/// thread of its own.
/// </summary>
public sealed class DiffusionEngine : IImageEngine, IModelMemory, IAsyncDisposable, IDisposable
{
    private readonly ModelFolder _folder;
    private readonly DiffusionEngineOptions _options;
    private readonly ITimer? _idle;
    private readonly WeightBanks _banks = new();
    private readonly VariantSessions _sessions;
    private long _plannedBytes;

    public DiffusionEngine(ModelFolder folder, DiffusionEngineOptions? options = null)
    {
        _folder = folder;
        _options = options ?? new DiffusionEngineOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(_options.Threads, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MaxBatchPixels, 1, nameof(options));
        _sessions = new VariantSessions(LoadAsync);
        _idle = _options.IdleTime is null
            ? null
            : _options.Clock.CreateTimer(_ => _ = UnloadAsync().AsTask(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public ModelCard Card => _folder.Card;

    /// <inheritdoc/>
    public bool IsLoaded => _sessions.IsLoaded;

    /// <inheritdoc/>
    /// <remarks>Of an ONNX export the size of its files, whose weights ONNX Runtime holds as it sees fit.</remarks>
    public long? Bytes =>
        IsLoaded
            ? Volatile.Read(ref _plannedBytes) is > 0 and var planned
                ? planned
                : ExportBytes()
            : null;

    /// <inheritdoc/>
    public async Task<string?> LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WarmUpAsync(cancellationToken);
            return null;
        }
        catch (ModelFolderException unusable)
        {
            return string.Join(" ", unusable.Problems);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> UnloadAsync()
    {
        if (!await _sessions.UnloadAsync(_banks.Clear))
            return false;
        _options.LoadedModels?.Remove(this);
        return true;
    }

    /// <summary>Loads the model now, so that the first request need not wait for it.</summary>
    /// <exception cref="ModelFolderException">A file is broken or does not fit its configs. The next request tries again.</exception>
    public async Task WarmUpAsync(CancellationToken cancellationToken)
    {
        using var lease = Lease();
        await lease.GetAsync().WaitAsync(cancellationToken);
    }

    /// <summary>The model's networks, for as long as the lease is held.</summary>
    internal SharedSessions.Lease Lease(SessionVariant? variant = null) => _sessions.Take(variant ?? SessionVariant.Plain);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (plan, errors) = DrawingPlan.Make(
            request,
            _folder,
            static () => BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(sizeof(uint)))
        );
        if (plan is null)
        {
            yield return new FailureEvent(errors);
            yield break;
        }

        _options.LoadedModels?.Use(this);
        var (variant, refusal) = await MakeRoomForAsync(plan);
        if (refusal is not null)
        {
            yield return Failure("model_unusable", $"The model {Card.Id} cannot draw this: {refusal}");
            yield break;
        }

        // Returned by the drawing, not by the reader: a reader who never comes back cannot keep the engine from being disposed.
        var lease = Lease(variant);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lease.Closing);
        var events = new EventChannel();
        var drawing = Task.Factory.StartNew(
            () => Draw(plan, lease, events, stop.Token),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        try
        {
            await foreach (var happened in events.ReadAllAsync(cancellationToken))
                yield return happened;
            await drawing;
        }
        finally
        {
            // The reader may have left early: what was under way ends, and what it did not take goes.
            await stop.CancelAsync();
            await ((Task)drawing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            events.DiscardRest();
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (await drawing is { } failure)
            yield return failure;
    }

    /// <summary>Stops what is under way, waits for it to end, and frees the model.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_idle is not null)
            await _idle.DisposeAsync();
        await _sessions.DisposeAsync();
        _options.LoadedModels?.Remove(this);
        _banks.Dispose();
    }

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task<ModelSessions> LoadAsync(SessionVariant variant, CancellationToken closing)
    {
        var plan = await MakeRoomAsync(variant);
        return await ModelSessions.LoadAsync(
            _folder,
            _options.ToSessionOptions(),
            variant,
            _banks,
            _options.Staged || variant.Staged || plan?.Staged == true,
            _options.Tiled || variant.Tiled || plan?.Tiled == true,
            closing
        );
    }

    /// <exception cref="ModelFolderException">There is not enough memory for the model; it says how much is missing.</exception>
    private async Task<MemoryPlan?> MakeRoomAsync(SessionVariant variant)
    {
        var plan = PlanMemory(_folder.Easel.Sizes[0]);
        if (plan is null)
            return null;
        if (!plan.Fits)
            throw new ModelFolderException(Card.Id, [new ModelFolderProblem(Path.GetFileName(_folder.Path), plan.Reasons[^1])]);
        await MakeRoomAsync(plan, variant.Staged || plan.Staged);
        return plan;
    }

    /// <summary>A drawing that goes by pictures, or under ControlNets, takes more than what the model was loaded for. How it is to be loaded for it, or why it cannot
    /// be drawn.</summary>
    private async Task<(SessionVariant Variant, string? Refusal)> MakeRoomForAsync(DrawingPlan drawing)
    {
        string[] controls = [.. drawing.Controls.Select(control => control.Choice.Name).Distinct(StringComparer.Ordinal)];
        var plain = new SessionVariant(drawing.Loras, controls);
        if (drawing.References.Count == 0 && controls.Length == 0)
            return (plain, null);
        var plan = PlanMemory(drawing.LastSize, [.. drawing.References.Select(picture => picture.Size)], controls);
        if (plan is null)
            return (plain, null);
        if (!plan.Fits)
            return (plain, plan.Reasons[^1]);
        await MakeRoomAsync(plan, plan.Staged);
        return (plain with { Staged = plan.Staged, Tiled = plan.Tiled }, null);
    }

    /// <summary>Null where no account is kept.</summary>
    private MemoryPlan? PlanMemory(ImageSize size, IReadOnlyList<ImageSize>? references = null, IReadOnlyList<string>? controls = null) =>
        _options.LoadedModels is { } loaded && _options.Device == InferenceDevice.Cpu
            ? MemoryPlan.For(_folder, size, _options.Quantization, loaded.Available(this), references, controls)
            : null;

    private async Task MakeRoomAsync(MemoryPlan plan, bool staged)
    {
        await _options.LoadedModels!.MakeRoomAsync(this, plan.PeakBytes, staged ? 0 : plan.HeldBytes, UnloadAsync);
        Volatile.Write(ref _plannedBytes, plan.PeakBytes);
    }

    private long? ExportBytes()
    {
        try
        {
            var bytes = new DirectoryInfo(_folder.Path).EnumerateFiles("*.onnx*", SearchOption.AllDirectories).Sum(file => file.Length);
            return bytes > 0 ? bytes : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>How it failed, where that was to be expected.</summary>
    private FailureEvent? Draw(DrawingPlan plan, SharedSessions.Lease lease, EventChannel events, CancellationToken cancellationToken)
    {
        try
        {
            var sessions = lease.GetAsync().WaitAsync(cancellationToken).GetAwaiter().GetResult();
            new LatentDiffusionPipeline(_folder, sessions, _options.MaxBatchPixels).Draw(plan, events, cancellationToken);
            return null;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Failure("engine_stopped", "The engine is shutting down.");
        }
        catch (ModelFolderException unusable)
        {
            return Failure("model_unusable", $"The model {Card.Id} cannot be loaded: {string.Join(" ", unusable.Problems)}");
        }
        catch (NotANumberException broken)
        {
            return Failure("model_unusable", $"The model {Card.Id} makes no picture: {broken.Message}");
        }
        catch (InferenceException broken)
        {
            _options.Log?.Invoke(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, broken.Message);
            return Failure("engine_failed", $"The model {Card.Id} failed while drawing.");
        }
        finally
        {
            lease.Dispose();
            _idle?.Change(_options.IdleTime!.Value, Timeout.InfiniteTimeSpan);
            events.Complete();
        }
    }

    private static FailureEvent Failure(string code, string message) =>
        new(new ImageError(ImageErrorKind.Engine, code, Param: null, message));
}
