namespace Easel.Server.Hosting;

/// <summary>What a server does of the work.</summary>
internal enum ServerRole
{
    /// <summary>Takes requests and draws.</summary>
    All,

    /// <summary>Takes requests; others draw. Needs a queue that servers share.</summary>
    Api,

    /// <summary>Draws what others took. Needs a queue that servers share.</summary>
    Worker,
}
