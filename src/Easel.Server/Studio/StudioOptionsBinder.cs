using Easel.Server.Access;
using Easel.Server.Hosting;
using Easel.Studio;
using Easel.Studio.Session;

namespace Easel.Server.Studio;

/// <summary>The section <c>Easel:Studio</c>, once, at start-up.</summary>
internal static class StudioOptionsBinder
{
    private const string Section = "Studio";
    private const string LifetimeName = "SignInMinutes";
    private const int LongestMinutes = 90 * 24 * 60;

    /// <param name="signIn">Whose tokens open the server, as far as configured.</param>
    /// <param name="problems">What is wrong is added.</param>
    public static StudioOptions Bind(SectionReader easel, SignInOptions? signIn, List<string> problems)
    {
        var defaults = new StudioOptions { AuthenticationScheme = AccessKeyHandler.SchemeName, ApiPage = Routes.Docs };
        if (easel.Section(Section) is not { } section)
            return defaults;
        var options = defaults with
        {
            Enabled = section.Flag(nameof(StudioOptions.Enabled), defaults.Enabled),
            SignInLifetime = TimeSpan.FromMinutes(
                section.Number(LifetimeName, (long)defaults.SignInLifetime.TotalMinutes, 5, LongestMinutes)
            ),
            SignIn = Company(section, signIn, problems),
        };
        section.RefuseUnknown();
        return options;
    }

    private static CompanySignIn? Company(SectionReader section, SignInOptions? signIn, List<string> problems)
    {
        var client = section.Text(nameof(CompanySignIn.ClientId));
        var secret = section.Text(nameof(CompanySignIn.ClientSecret));
        var scopes = section.List(nameof(CompanySignIn.Scopes));
        var useAccessToken = section.Flag(nameof(CompanySignIn.UseAccessToken), false);
        if (client is null)
            return null;
        if (signIn?.Authority is not { } authority)
        {
            problems.Add("Easel:Studio:ClientId is set, and there is no Easel:SignIn:Authority whose client that would be.");
            return null;
        }

        var company = new CompanySignIn
        {
            Authority = authority,
            ClientId = client,
            ClientSecret = secret,
            UseAccessToken = useAccessToken,
        };
        return scopes is null ? company : company with { Scopes = scopes };
    }
}
