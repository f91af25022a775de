using Easel.Client;
using Easel.Client.Errors;
using Easel.Client.Keys;
using Microsoft.AspNetCore.Components;

namespace Easel.Studio.Pages.Queue;

/// <summary>What is drawn and waits, live.</summary>
public sealed partial class QueuePage
{
    [Inject]
    private EaselClient Client { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    /// <summary>May see what is everybody's.</summary>
    private bool IsAdmin { get; set; }

    protected override async Task OnInitializedAsync()
    {
        try
        {
            // Whoever may read keys is an administrator.
            await Client.Keys.ListAsync(new AccessKeyQuery { Limit = 1 }, Context.RequestAborted);
            IsAdmin = true;
        }
        catch (EaselException)
        {
            IsAdmin = false;
        }
    }
}
