using Easel.Client;
using Easel.Client.Errors;
using Easel.Studio.Api;
using Microsoft.AspNetCore.Components;

namespace Easel.Studio.Pages.Edit;

/// <summary>Changes a picture: under a mask, beyond its edges, or as a whole.</summary>
public sealed partial class EditPage
{
    /// <summary>What the script imports, fetched beside it instead of after it.</summary>
    private static readonly IReadOnlyList<string> Modules =
    [
        "pages/edit/candidates.js",
        "pages/edit/chain.js",
        "pages/edit/frame.js",
        "pages/edit/mask.js",
        "pages/edit/request.js",
        "pages/edit/settings.js",
        "pages/edit/source.js",
        "pages/edit/tools.js",
        "pages/edit/viewport.js",
        "pages/edit/live.js",
        "shared/js/api.js",
        "shared/js/code.js",
        "shared/js/snippets.js",
        "shared/js/form-snippets.js",
        "shared/js/drawing.js",
        "shared/js/events.js",
        "shared/js/fields.js",
        "shared/js/library.js",
        "shared/js/notices.js",
        "shared/js/own.js",
        "shared/js/pictures.js",
        "shared/js/plan.js",
        "shared/js/recovery.js",
        "shared/js/session.js",
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
            _models = [.. ModelEntry.From(await Client.ListModelsAsync(Context.RequestAborted)).Where(model => model.Edits)];
            if (_models.Count == 0)
                _problem = "This server has no model that edits pictures.";
        }
        catch (EaselException failure)
        {
            _problem = $"The models cannot be listed: {failure.Message}";
        }
    }
}
