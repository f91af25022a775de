using Easel.Diffusion.Controls;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Models;

/// <summary>A model's networks. Where memory is short each is loaded for its part of a drawing and freed after it, and drawings take
/// turns.</summary>
internal sealed class ModelSessions : IDisposable
{
    private readonly SemaphoreSlim? _turn;

    private ModelSessions(StageLoader loader, IReadOnlyList<string> controls, bool staged, bool tiled, bool sparing)
    {
        (Tiled, Sparing) = (tiled, sparing);
        _turn = staged ? new SemaphoreSlim(1) : null;
        TextEncoder = new Stage<TextEncoder>(loader.LoadTextEncoder, !staged);
        Denoiser = new Stage<Denoiser>(loader.LoadDenoiser, !staged);
        Decoder = new Stage<VaeDecoder>(loader.LoadDecoder, !staged);
        Encoder = new Stage<VaeEncoder>(loader.LoadEncoder, !staged);
        Controls = controls.ToDictionary(
            name => name,
            name => new Stage<ControlNetwork>(() => loader.LoadControl(name), !staged),
            StringComparer.Ordinal
        );
        TinyDecoder = new Stage<VaeDecoder>(loader.LoadTinyDecoder, !staged);
    }

    public Stage<TextEncoder> TextEncoder { get; }

    public Stage<Denoiser> Denoiser { get; }

    public Stage<VaeDecoder> Decoder { get; }

    /// <summary>Loaded by the first drawing that starts from an image: text to image does without.</summary>
    public Stage<VaeEncoder> Encoder { get; }

    /// <summary>By name, each loaded by the first drawing under it.</summary>
    public IReadOnlyDictionary<string, Stage<ControlNetwork>> Controls { get; }

    /// <summary>Of models with a tiny autoencoder, by the first drawing that is shown as it is made.</summary>
    public Stage<VaeDecoder> TinyDecoder { get; }

    /// <summary>One network is in memory at a time.</summary>
    public bool Staged => _turn is not null;

    /// <summary>Large pictures are decoded in tiles.</summary>
    public bool Tiled { get; }

    /// <summary>Memory counts more than a moment of time: the denoiser rests while pictures are decoded.</summary>
    public bool Sparing { get; }

    /// <summary>Loads the networks that every drawing needs, side by side, unless they are loaded in turn.</summary>
    /// <exception cref="ModelFolderException">A file is broken or does not fit its configs; it lists every problem.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing stays loaded.</exception>
    public static async Task<ModelSessions> LoadAsync(
        ModelFolder folder,
        OnnxSessionOptions options,
        SessionVariant variant,
        WeightBanks? banks,
        bool staged,
        bool tiled,
        CancellationToken cancellationToken
    )
    {
        var sessions = new ModelSessions(
            new StageLoader(folder, options, variant, staged ? null : banks, cancellationToken),
            variant.Controls,
            staged,
            tiled,
            sparing: options.Quantization != Quantization.None
        );
        Task[] parts = [sessions.TextEncoder.PreloadAsync(), sessions.Denoiser.PreloadAsync(), sessions.Decoder.PreloadAsync()];
        var loading = Task.WhenAll(parts);
        await ((Task)loading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (loading.IsCompletedSuccessfully)
            return sessions;
        sessions.Dispose();
        cancellationToken.ThrowIfCancellationRequested();
        var broken = parts.Select(part => part.Exception?.InnerException).OfType<ModelFolderException>().ToArray();
        if (broken.Length > 0)
            throw new ModelFolderException(folder.Card.Id, [.. broken.SelectMany(failure => failure.Problems)]);
        await loading;
        return sessions;
    }

    /// <summary>Waits, where networks are loaded in turn, until no other drawing uses them.</summary>
    public Turn Enter(CancellationToken cancellationToken)
    {
        _turn?.Wait(cancellationToken);
        return new Turn(_turn);
    }

    public void Dispose()
    {
        TextEncoder.Dispose();
        Denoiser.Dispose();
        Decoder.Dispose();
        Encoder.Dispose();
        TinyDecoder.Dispose();
        foreach (var control in Controls.Values)
            control.Dispose();
        _turn?.Dispose();
    }

    /// <summary>A drawing's time with the networks; disposed once.</summary>
    internal readonly struct Turn(SemaphoreSlim? turn) : IDisposable
    {
        public void Dispose() => turn?.Release();
    }
}
