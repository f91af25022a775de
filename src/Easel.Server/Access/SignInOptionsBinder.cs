using Easel.Server.Hosting;
using Microsoft.IdentityModel.Tokens;

namespace Easel.Server.Access;

/// <summary>The section <c>Easel:SignIn</c>, once, at start-up.</summary>
internal static class SignInOptionsBinder
{
    /// <summary>Null where nothing is configured; what is wrong is added to <paramref name="problems"/>.</summary>
    public static SignInOptions? Bind(SectionReader easel, List<string> problems)
    {
        if (easel.Section(SignInOptions.Section) is not { } section)
            return null;
        var defaults = new SignInOptions();
        var options = new SignInOptions
        {
            Authority = Authority(section.Text(nameof(SignInOptions.Authority)), problems),
            KeysFile = section.Text(nameof(SignInOptions.KeysFile)),
            Issuer = section.Text(nameof(SignInOptions.Issuer)),
            Audiences = section.List(nameof(SignInOptions.Audiences)) ?? [],
            TenantClaim = section.Text(nameof(SignInOptions.TenantClaim)),
            UserClaim = section.Text(nameof(SignInOptions.UserClaim)) ?? defaults.UserClaim,
            ScopeClaim = section.Text(nameof(SignInOptions.ScopeClaim)),
        };
        section.RefuseUnknown();
        if (section.Text(nameof(SignInOptions.Authority)) is null == options.KeysFile is null)
            problems.Add("Easel:SignIn needs either an Authority or a KeysFile.");
        if (options.KeysFile is { } file)
        {
            if (options.Issuer is null)
                problems.Add("Easel:SignIn:Issuer is needed with a KeysFile: it says whose tokens they are.");
            CheckKeys(file, problems);
        }

        if (options.Audiences.Count == 0)
            problems.Add(
                "Easel:SignIn:Audiences is needed: without it any token of the sign-in, made for whatever program, would open this server."
            );
        return options;
    }

    private static Uri? Authority(string? text, List<string> problems)
    {
        if (text is null)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "https" || (uri.Scheme is "http" && uri.IsLoopback)))
            return uri;
        problems.Add($"Easel:SignIn:Authority is '{text}'; it must look like https://login.example.org/tenant.");
        return null;
    }

    private static void CheckKeys(string file, List<string> problems)
    {
        try
        {
            if (new JsonWebKeySet(File.ReadAllText(file)).GetSigningKeys().Count == 0)
                problems.Add($"Easel:SignIn:KeysFile '{file}' holds no key that signs.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problems.Add($"Easel:SignIn:KeysFile '{file}' cannot be read as a set of keys (JWKS).");
        }
    }
}
