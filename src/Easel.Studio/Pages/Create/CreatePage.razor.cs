using Easel.Client;
using Easel.Client.Errors;
using Easel.Studio.Api;
using Microsoft.AspNetCore.Components;

namespace Easel.Studio.Pages.Create;

/// <summary>Draws from a prompt.</summary>
public sealed partial class CreatePage
{
    private static readonly IReadOnlyList<string> Examples =
    [
        "a red fox",
        "three balloons and a dog on a light blue background",
        "a rocket above a planet, 3d",
    ];

    /// <summary>What the script imports, fetched beside it instead of after it.</summary>
    private static readonly IReadOnlyList<string> Modules =
    [
        "pages/create/settings.js",
        "pages/create/sizes.js",
        "shared/js/drawing.js",
        "pages/create/stage.js",
        "pages/create/live.js",
        "pages/create/recent.js",
        "pages/create/actions.js",
        "shared/js/api.js",
        "shared/js/fields.js",
        "shared/js/handover.js",
        "shared/js/events.js",
        "shared/js/session.js",
        "shared/js/notices.js",
        "shared/js/own.js",
        "shared/js/pictures.js",
        "shared/js/library.js",
        "shared/js/code.js",
        "shared/js/snippets.js",
        "shared/js/form-snippets.js",
        "shared/js/plan.js",
        "shared/js/recovery.js",
        "shared/js/words.js",
    ];

    private IReadOnlyList<ModelEntry> _models = [];
    private string? _problem;

    [Inject]
    private EaselClient Client { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        try
        {
            _models = ModelEntry.From(await Client.ListModelsAsync(Context.RequestAborted));
            if (_models.Count == 0)
                _problem = "This server has no model that you may draw with.";
        }
        catch (EaselException failure)
        {
            _problem = $"The models cannot be listed: {failure.Message}";
        }
    }
}
