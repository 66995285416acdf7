using System.Reflection;
using System.Reflection.Emit;

namespace PrescriptionPlanner.Api.Tests.Architecture;

/// <summary>Every type that a type names: in its shape, and in the code of its methods.</summary>
internal static class ReferencedTypes
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>The types, with the arguments of generic types and the elements of arrays beside them.</summary>
    public static IReadOnlySet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(type.BaseType);
        foreach (var contract in type.GetInterfaces()) Add(contract);
        foreach (var attribute in type.GetCustomAttributesData()) Add(attribute.AttributeType);
        foreach (var field in type.GetFields(Own)) Add(field.FieldType);
        foreach (var property in type.GetProperties(Own)) Add(property.PropertyType);
        foreach (var method in type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own))) AddMethod(method);
        return found;

        void Add(Type? named)
        {
            if (named is null || named.IsGenericParameter) return;
            if (named.HasElementType)
            {
                Add(named.GetElementType());
                return;
            }

            if (named.IsGenericType)
                foreach (var argument in named.GetGenericArguments()) Add(argument);
            found.Add(named.IsConstructedGenericType ? named.GetGenericTypeDefinition() : named);
            Add(named.DeclaringType);
        }

        void AddMethod(MethodBase method)
        {
            if (method is MethodInfo { ReturnType: var returned }) Add(returned);
            foreach (var parameter in method.GetParameters()) Add(parameter.ParameterType);
            if (method.GetMethodBody() is not { } body) return;
            foreach (var local in body.LocalVariables) Add(local.LocalType);
            foreach (var clause in body.ExceptionHandlingClauses)
                if (clause.Flags == ExceptionHandlingClauseOptions.Clause) Add(clause.CatchType);
            foreach (var member in Members(method, body.GetILAsByteArray()!))
            {
                Add(member as Type ?? member.DeclaringType);
                if (member is FieldInfo field) Add(field.FieldType);
                if (member is not MethodBase called) continue;
                if (called is MethodInfo { ReturnType: var result }) Add(result);
                if (called.IsGenericMethod)
                    foreach (var argument in called.GetGenericArguments()) Add(argument);
            }
        }
    }

    private static IEnumerable<MemberInfo> Members(MethodBase method, byte[] code)
    {
        var typeArguments = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var opcode = code[at] == 0xFE ? Codes[unchecked((short)(0xFE00 | code[at + 1]))] : Codes[code[at]];
            at += opcode.Size;
            if (opcode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments)!;
            at += opcode.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
                _ => 4,
            };
        }
    }
}
