using Easel.Diffusion.Models;

namespace Easel.Diffusion.Controls;

/// <summary>The ControlNets of a drawing for the time of a use, loaded.</summary>
internal sealed class ControlUse : IDisposable
{
    private readonly List<Stage<ControlNetwork>.Use> _uses = [];

    /// <exception cref="ModelFolderException">A file is broken or does not fit the model.</exception>
    public ControlUse(ModelSessions sessions, IReadOnlyList<DrawingControl> controls, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var control in controls)
                _uses.Add(sessions.Controls[control.Choice.Name].Take(cancellationToken));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>In the order of the drawing's.</summary>
    public IReadOnlyList<ControlNetwork> Networks => [.. _uses.Select(use => use.Network)];

    public void Dispose()
    {
        foreach (var use in _uses)
            use.Dispose();
    }
}
