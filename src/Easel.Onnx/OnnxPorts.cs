using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Easel.Onnx.Handles;
using Easel.Onnx.Native;

namespace Easel.Onnx;

/// <summary>All inputs, or all outputs, of a session by name.</summary>
internal sealed unsafe class OnnxPorts
{
    private readonly OnnxPort[] _ports;
    private readonly FrozenDictionary<string, int> _indices;

    private OnnxPorts(OnnxPort[] ports)
    {
        _ports = ports;
        Infos = Array.ConvertAll(ports, port => port.Info);
        _indices = Enumerable.Range(0, ports.Length).ToFrozenDictionary(i => ports[i].Info.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<OnnxValueInfo> Infos { get; }

    public int Count => _ports.Length;

    public OnnxPort this[int index] => _ports[index];

    public static OnnxPorts Inputs(SessionHandle session)
    {
        nuint count;
        OrtStatus.Check(OrtApi.SessionGetInputCount(session.Pointer, &count));
        return Read(session.Pointer, (int)count, &OrtApi.SessionGetInputName, &OrtApi.SessionGetInputTypeInfo);
    }

    public static OnnxPorts Outputs(SessionHandle session)
    {
        nuint count;
        OrtStatus.Check(OrtApi.SessionGetOutputCount(session.Pointer, &count));
        return Read(session.Pointer, (int)count, &OrtApi.SessionGetOutputName, &OrtApi.SessionGetOutputTypeInfo);
    }

    /// <summary>The position of that name, or -1.</summary>
    public int IndexOf(string name) => _indices.TryGetValue(name, out var index) ? index : -1;

    private static OnnxPorts Read(
        nint session,
        int count,
        delegate*<nint, nuint, nint, nint*, nint> getName,
        delegate*<nint, nuint, nint*, nint> getTypeInfo)
    {
        var ports = new OnnxPort[count];
        for (var i = 0; i < count; i++)
        {
            nint name;
            OrtStatus.Check(getName(session, (nuint)i, OrtEnvironment.Allocator, &name));
            var text = Marshal.PtrToStringUTF8(name) ?? "";
            OrtStatus.Check(OrtApi.AllocatorFree(OrtEnvironment.Allocator, name));

            nint typeInfo;
            OrtStatus.Check(getTypeInfo(session, (nuint)i, &typeInfo));
            try
            {
                nint tensorInfo;
                OrtStatus.Check(OrtApi.CastTypeInfoToTensorInfo(typeInfo, &tensorInfo));
                var (elementType, shape) = tensorInfo == 0 ? (OnnxElementType.Undefined, []) : OrtTensorInfo.Read(tensorInfo);
                ports[i] = new OnnxPort(text, elementType, shape);
            }
            finally
            {
                OrtApi.ReleaseTypeInfo(typeInfo);
            }
        }

        return new OnnxPorts(ports);
    }
}
