using Easel.Diffusion.Prompts;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Models;

/// <summary>The networks that read prompts, in the order of the model's <see cref="IPromptFormat.Parts"/>.</summary>
internal sealed class TextEncoder : IDisposable
{
    private readonly IReadOnlyList<TextNetwork> _networks;

    private TextEncoder(IReadOnlyList<TextNetwork> networks, VisionNetwork? vision) => (_networks, Vision) = (networks, vision);

    /// <summary>What looks at pictures; null for models that read words alone.</summary>
    public VisionNetwork? Vision { get; }

    public TextNetwork this[int index] => _networks[index];

    /// <summary>Takes over the sessions, one for each of <see cref="PartsOf"/>; null, and problems, when one does not fit.</summary>
    public static TextEncoder? Create(OnnxSession[] sessions, ModelFolder folder, List<ModelFolderProblem> problems)
    {
        var networks = sessions
            .Zip(folder.Prompts.Parts)
            .Select(pair => TextNetwork.Create(pair.First, folder.Networks.FileOf(pair.Second.Name), pair.Second, problems))
            .ToArray();
        if (!Array.TrueForAll(networks, network => network is not null))
            return null;
        if (folder.Prompts.VisionPart is not { } part)
            return new TextEncoder(networks!, vision: null);
        return VisionNetwork.Create(sessions[^1], folder.Networks.FileOf(part), problems) is { } vision
            ? new TextEncoder(networks!, vision)
            : null;
    }

    /// <summary>The parts of the model that read prompts.</summary>
    public static string[] PartsOf(IPromptFormat prompts) =>
        prompts.VisionPart is { } vision
            ? [.. prompts.Parts.Select(part => part.Name), vision]
            : [.. prompts.Parts.Select(part => part.Name)];

    public void Dispose()
    {
        foreach (var network in _networks)
            network.Dispose();
        Vision?.Dispose();
    }
}
