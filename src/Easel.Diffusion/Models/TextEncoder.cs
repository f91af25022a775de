using Easel.Diffusion.Prompts;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Models;

/// <summary>The networks that read prompts, in the order of the model's <see cref="IPromptFormat.Parts"/>.</summary>
internal sealed class TextEncoder : IDisposable
{
    private readonly IReadOnlyList<TextNetwork> _networks;

    private TextEncoder(IReadOnlyList<TextNetwork> networks) => _networks = networks;

    public TextNetwork this[int index] => _networks[index];

    /// <summary>Takes over the sessions, one for each part; null, and problems, when one does not fit.</summary>
    public static TextEncoder? Create(OnnxSession[] sessions, ModelFolder folder, List<ModelFolderProblem> problems)
    {
        var networks = sessions
            .Zip(folder.Prompts.Parts)
            .Select(pair => TextNetwork.Create(pair.First, folder.Networks.FileOf(pair.Second.Name), pair.Second, problems))
            .ToArray();
        return Array.TrueForAll(networks, network => network is not null) ? new TextEncoder(networks!) : null;
    }

    public void Dispose()
    {
        foreach (var network in _networks)
            network.Dispose();
    }
}
