using Easel.Client;
using Easel.Client.Errors;
using Easel.Client.Keys;
using Easel.Studio.Api;
using Microsoft.AspNetCore.Components;

namespace Easel.Studio.Pages.Models;

/// <summary>The models, what they can do, and for an administrator what they take.</summary>
public sealed partial class ModelsPage
{
    private IReadOnlyList<ModelDescription> _models = [];
    private string? _problem;

    [Inject]
    private EaselClient Client { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    private bool IsAdmin { get; set; }

    protected override async Task OnInitializedAsync()
    {
        try
        {
            _models =
            [
                .. ModelEntry.From(await Client.ListModelsAsync(Context.RequestAborted)).Select(model => new ModelDescription(model)),
            ];
            if (_models.Count == 0)
                _problem = "This server has no model that you may draw with.";
        }
        catch (EaselException failure)
        {
            _problem = $"The models cannot be listed: {failure.Message}";
        }

        IsAdmin = await IsAdministratorAsync();
    }

    private async Task<bool> IsAdministratorAsync()
    {
        try
        {
            await Client.Keys.ListAsync(new AccessKeyQuery { Limit = 1 }, Context.RequestAborted);
            return true;
        }
        catch (EaselException)
        {
            return false;
        }
    }

    private int Index(ModelDescription model) => _models.ToList().IndexOf(model);
}
