using System.Net;
using Easel.Client.Errors;
using Easel.Studio.Api;
using Easel.Studio.Session;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;

namespace Easel.Studio.Pages.SignIn;

/// <summary>Asks for an access key, tries it on the API and begins a session.</summary>
public sealed partial class SignInPage
{
    private string? _problem;

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [SupplyParameterFromQuery(Name = ReturnUrl.Parameter)]
    private string? Return { get; set; }

    [SupplyParameterFromQuery(Name = "failed")]
    private string? Failed { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in")]
    private string? Key { get; set; }

    [Inject]
    private StudioOptions Options { get; set; } = null!;

    [Inject]
    private StudioSession Session { get; set; } = null!;

    [Inject]
    private OwnServer Server { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (Failed is not null)
            _problem = "The company's sign-in did not work. Try again, or use an access key.";
        if (HttpMethods.IsPost(Context.Request.Method) || Failed is not null)
            return;
        // Whom the API takes as it is has nothing to sign in for.
        if ((await Context.AuthenticateAsync(StudioAuthentication.SchemeName)).Succeeded)
            Context.Response.Redirect(ReturnUrl.Safe(Return));
    }

    private async Task SignInAsync()
    {
        var key = Key?.Trim() ?? "";
        if (await ProblemOfAsync(key) is { } problem)
        {
            _problem = problem;
            Context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        Session.Begin(Context, key);
        Context.Response.Redirect(ReturnUrl.Safe(Return));
    }

    /// <summary>Null where the API takes the key.</summary>
    private async Task<string?> ProblemOfAsync(string key)
    {
        if (!BearerKey.IsWellFormed(key))
            return "That is not an access key: it is one word of letters, digits and signs.";
        try
        {
            using var client = Server.ClientFor(key);
            await client.ListModelsAsync(Context.RequestAborted);
            return null;
        }
        catch (EaselAuthenticationException refused)
        {
            return refused.Status == HttpStatusCode.Forbidden
                ? "This key may not draw images."
                : "This key does not open the server. Check that it is whole and has not ended.";
        }
        catch (EaselException)
        {
            return "The server cannot check the key at the moment. Try again in a while.";
        }
    }
}
