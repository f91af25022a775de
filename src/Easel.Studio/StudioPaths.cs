namespace Easel.Studio;

/// <summary>Where the studio's pages are.</summary>
internal static class StudioPaths
{
    public const string Create = "/";
    public const string Edit = "/edit";
    public const string Gallery = "/gallery";
    public const string Presets = "/presets";
    public const string Queue = "/queue";
    public const string Models = "/models";
    public const string Usage = "/usage";
    public const string Simple = "/simple";
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string CompanySignIn = "/sign-in/company";
    public const string CompanySignInReturn = "/sign-in/return";

    /// <summary>Scripts, styles and pictures of the pages.</summary>
    public const string Assets = "/studio";
}
