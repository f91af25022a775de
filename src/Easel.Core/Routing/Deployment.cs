using Easel.Abstractions.Models;
using Easel.Core.Models;

namespace Easel.Core.Routing;

/// <summary>A served model as one route uses it.</summary>
internal sealed record Deployment(ServedModel Model, int Weight, int Order)
{
    public ModelCard Card => Model.Card;

    public string Provider => Model.Provider.Name;

    /// <summary>How busy it is for its share.</summary>
    public double Load => (double)Model.InFlight / Weight;
}
