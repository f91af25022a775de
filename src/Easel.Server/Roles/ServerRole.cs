namespace Easel.Server.Roles;

/// <summary>What a server does of the work.</summary>
internal enum ServerRole
{
    /// <summary>Takes requests and draws.</summary>
    All,

    /// <summary>Takes requests and does what needs no model; what is queued, others draw. Needs records that servers share.</summary>
    Api,

    /// <summary>Draws what others queued, and answers nothing but health probes. Needs records that servers share.</summary>
    Worker,
}
