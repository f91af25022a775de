namespace Easel.Diffusion.Tests.Support;

/// <summary>An AttributeProto: an integer or a graph.</summary>
internal sealed record NodeAttribute(string Name, long? Int = null, GraphBuilder? Graph = null)
{
    public ProtoWriter ToProto() =>
        Graph is null
            ? new ProtoWriter().Text(1, Name).Int(3, Int ?? 0).Int(20, 2)
            : new ProtoWriter().Text(1, Name).Message(6, Graph.Proto).Int(20, 5);
}
