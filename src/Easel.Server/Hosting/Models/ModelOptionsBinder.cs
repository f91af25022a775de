namespace Easel.Server.Hosting.Models;

/// <summary>Configuration to <see cref="ModelOptions"/>, once, at start-up.</summary>
internal static class ModelOptionsBinder
{
    private const int MostQueued = 10_000;

    /// <summary>What is wrong is added to <paramref name="problems"/>.</summary>
    /// <param name="withModels">False: nothing is drawn, and there need not be a model.</param>
    /// <param name="othersDraw">Services or workers do; a model of this machine's own is one more.</param>
    public static ModelOptions Bind(SectionReader easel, bool withModels, bool othersDraw, List<string> problems)
    {
        var defaults = new ModelOptions { ModelsFolder = "" };
        var options = new ModelOptions
        {
            ModelsFolder = ModelsFolder(easel.Text(nameof(ModelOptions.ModelsFolder)), !othersDraw, withModels ? problems : []),
            DefaultModel = easel.Text(nameof(ModelOptions.DefaultModel)),
            Routing = RoutingBinder.Bind(easel.Child(RoutingBinder.Models), easel.Child(RoutingBinder.Routing), problems),
            AcceptOpenAIModelNames = easel.Flag(nameof(ModelOptions.AcceptOpenAIModelNames), defaults.AcceptOpenAIModelNames),
            MaxQueuedRequests = (int)easel.Number(nameof(ModelOptions.MaxQueuedRequests), defaults.MaxQueuedRequests, 0, MostQueued),
            PromptInMetadata = easel.Flag(nameof(ModelOptions.PromptInMetadata), defaults.PromptInMetadata),
        };
        problems.AddRange(options.Routing.Problems());
        return options;
    }

    /// <summary>Absolute; empty when there is none.</summary>
    private static string ModelsFolder(string? configured, bool isNeeded, List<string> problems)
    {
        if (configured is null)
        {
            if (ModelFolders.Find() is { } found)
                return found;
            if (!isNeeded)
                return "";
            problems.Add(
                "There is no folder 'models' with a model in it above the program or the current directory; name one with Easel:ModelsFolder."
            );
        }
        else if (!Directory.Exists(configured))
        {
            problems.Add($"Easel:ModelsFolder is '{configured}', which is not a folder.");
        }
        else if (isNeeded && !ModelFolders.In(configured).Any())
        {
            problems.Add(
                $"Easel:ModelsFolder is '{configured}', and there is no model in it: no folder with a model_index.json, no .safetensors and no .gguf file."
            );
        }
        else
        {
            return Path.GetFullPath(configured);
        }

        return "";
    }
}
