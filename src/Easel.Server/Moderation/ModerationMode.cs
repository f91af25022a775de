namespace Easel.Server.Moderation;

/// <summary>Whether prompts are judged before they are drawn.</summary>
internal enum ModerationMode
{
    /// <summary>Only when other machines can reach the server.</summary>
    Auto,
    Off,
    On,
}
